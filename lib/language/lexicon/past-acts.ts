// Past forms that name an act; states of mind (thought, felt, wanted, …) are left out on purpose.
import { wordSet } from '../word-set.ts'

export const irregularActs =
  `went|did|got|made|took|gave|came|saw|said|told|asked|met|ran|sat|stood|left|lost|found|bought|sold|built|
wrote|read|spoke|heard|sent|spent|paid|put|cut|hit|held|kept|led|brought|taught|caught|drew|drove|ate|drank|fell|flew|
broke|began|chose|rang|shook|showed|slept|swept|threw|woke|won|wore|hung|hid|dug|fought|froze|grew|laid|lent|let|lit|
quit|rode|rose|shot|shut|sang|slid|stuck|struck|swam|swore|tore|split|fed|bet|bit|blew|bent|beat|forgot|set|called|
walked|opened|closed|moved|asked|answered|counted|started|stopped|tried|used|worked|joined|visited|handed|booked|fired|
hired|raised|deleted|printed|phoned|emailed|mailed|texted|cancelled|canceled|missed|burned|burnt|dropped|planned|
refused|shipped|launched|measured|repaired|fixed|cried|laughed|waited|argued|shouted|nodded|watched|listened|interviewed|
presented|pitched|failed|tested|changed|replaced|signed|posted|published|banned|unplugged|knocked|stayed|arrived|
returned|carried|pulled|pushed|picked|packed|cooked|cleaned|painted|turned|walked|rewrote|retyped|redid|rebuilt|withdrew|
overslept|overheard|sketched|swapped|traded|tracked|logged|trained|coached|tasted|borrowed|lifted|poured|crossed|chased`.replaceAll(
    '\n',
    ''
  )

/** Regular past forms that name a state of mind, not an act. */
export const mentalPast =
  wordSet(`wanted believed loved liked hated hoped wished needed preferred wondered assumed expected realised realized doubted
  feared worried admired imagined suspected supposed valued trusted enjoyed noticed learned learnt decided considered
  remembered cared dreamed dreamt struggled excited thrilled honoured honored humbled pleased delighted tired blessed
  interested committed convinced surprised amazed concerned scared bored inspired dedicated determined motivated involved
  need indeed speed feed seed hundred exceed proceed succeed agreed`)
