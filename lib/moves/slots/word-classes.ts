// Closed classes and tell-tale endings: enough grammar to cut a noun group or a clause safely, no more.
import { wordSet } from '../../language/word-set.ts'

export const prepositions = wordSet(
  `of in on at to for with by from about between into through during before after against without within along across behind
  beyond under over near since until till among towards toward onto upon off out up down around per via like than as despite
  except besides inside outside above below beside`
)
export const conjunctions = wordSet(
  'and but or nor so yet because although though while whereas unless if when whenever where wherever that which who whom whose what how why whether than then also plus since until as once before after'
)
export const auxiliaries = wordSet(
  `am is are was were be been being have has had having do does did will would shall should can could may might must cannot
  isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't i'm you're we're
  they're it's that's there's he's she's i've we've you've they've i'd we'd you'd i'll we'll you'll they'll he'd she'd ain't let's
  gonna wanna gotta not never`
)
export const pronouns = wordSet(
  `i me you he him she her it we us they them myself yourself himself herself itself ourselves themselves this that these those
  who whom what which someone somebody anyone anybody everyone everybody nobody something anything everything nothing one ones
  mine yours ours theirs hers each other another both all none some any many most few several more less such`
)
export const articles = wordSet('a an the')
export const possessives = wordSet('my our your their his her its')
const adverbs = wordSet(
  `very really so too just only even still already again now then here there today yesterday tomorrow tonight always never often
  sometimes soon later ago maybe perhaps quite rather almost nearly actually honestly anyway instead together apart away back
  ever yet else once twice first finally recently usually once well much more most less least also either neither not no yes
  please ok okay aloud alike ahead abroad online offline straight home inside outside upstairs downstairs altogether otherwise`
)
/** Words that end a noun group for certain. */
export const endsGroup = (word: string): boolean =>
  prepositions.has(word) ||
  conjunctions.has(word) ||
  auxiliaries.has(word) ||
  pronouns.has(word) ||
  articles.has(word) ||
  possessives.has(word) ||
  adverbs.has(word)

const verbs =
  wordSet(`accept achieve add admit agree allow announce appear apply argue arrive ask avoid bake become begin believe belong
  borrow break bring buy calculate carry catch choose clap climb collapse come compare complain confirm consider continue contain
  cook create cry cut decide deliver deny depend describe deserve destroy develop die disappear discover divide eat encourage
  enjoy enter exist expect explain fail fall feel find finish fit fix follow forget forgive freeze gain get give go grow handle
  happen hate hear hide hit hold hurt ignore imagine improve include increase inform insist install invent invite join keep
  kill know laugh lead learn leave lend let lie lift listen live lose love make manage mean measure mention mind miss move
  need obtain offer open organise organize own pay pick prefer prepare pretend prevent prove provide publish pull push put read
  realise realize receive recommend reduce refuse regret remain remember remind remove repair repeat replace reply require rest
  retire ring rise run save say see seem sell send serve show shut sing sit sleep solve speak spend stand start stay steal stick
  stop suffer suggest support suppose survive take talk teach tell tend think throw touch train translate travel trust try turn
  understand use visit vote wait wake walk want warn wash watch wear win wish wonder work worry write shrug nod climb measure
  matter beat bring cost shift skip grab land`)
const pastForms =
  wordSet(`came went got gave took made said told saw knew thought found felt left kept held brought bought built sent spent
  lost met ran sat stood heard wrote read spoke broke began chose drew drove ate drank fell flew forgot grew hid hit hung paid put rang
  rose sang slept sold stuck swam swept taught threw understood woke won wore became cut did had let led meant set shut shook
  showed fought caught dug fed fled laid lit quit rode shot slid spread stole struck swore tore wept wound hated loved`)
const alsoNouns =
  wordSet(`call change cost work plan need start stop test post note offer report review visit vote walk talk show run move move
  cut rest rise fall find fit fix hold lead lie lift live love mind miss mention move open own pay pick post pull push put read
  repair reply reply ring run save shift sign sleep stand stay step stop support switch talk touch train travel trust try turn use
  wait wake walk wash watch win wish wonder worry design form order track text check email mail phone click list question answer
  point name time price rate number book cover deal draft figure gap hand head help issue job land label line look map mark
  market match meet mistake model page paper part pass pattern photo picture place play point press print process
  project record result return ring rise risk role root round rule search sense set shape share ship shop shot sign size
  sort sound space spot staff stage step stock store story stress study sum tax team term test tip title tool total
  trade trial trip type view wage week weight word year ward shelf key`)

/** An -s form that is a plural as often as a verb. */
export const mayBeVerb = (word: string): boolean =>
  alsoNouns.has(word.slice(0, -1)) || verbs.has(word.slice(0, -1))

/** A form that is certainly a verb behind a noun ("the sheet exists", "the receptionist hated it"). */
export const isVerb = (word: string): boolean => {
  if (pastForms.has(word)) return true
  if (verbs.has(word)) return !alsoNouns.has(word)
  for (const [ending, least] of [
    ['s', 1],
    ['es', 2],
    ['ed', 2],
    ['d', 1],
    ['ing', 3]
  ] as const) {
    if (!word.endsWith(ending)) continue
    const root = word.slice(0, -least)
    const doubled = root.length > 3 && root.at(-1) === root.at(-2) ? root.slice(0, -1) : root
    for (const base of [root, `${root}e`, doubled]) {
      if (verbs.has(base) && (ending === 'ed' || ending === 'd' || ending === 'ing' || !alsoNouns.has(base)))
        return true
    }
  }
  if (word.endsWith('ies')) return verbs.has(`${word.slice(0, -3)}y`)
  if (word.endsWith('ied')) return verbs.has(`${word.slice(0, -3)}y`)
  return false
}

const adjectives =
  wordSet(`good great nice bad big small large little old new young long short high low early late hard easy quick slow
  fast strong weak same different own other next last first second third whole entire full empty real true false right wrong sure
  clear honest clever simple complex difficult free busy quiet loud hot cold warm dry wet deep wide narrow thick thin heavy light
  dark bright clean dirty cheap expensive rich poor happy sad angry afraid tired ill sick dead alive alone ready open closed safe
  best worst better worse more most less least able main major minor common rare exact certain possible impossible important
  modest mere sole only several remote junior senior secret sharp blunt bare brief vast tiny huge average usual ugly pretty
  fresh raw rough smooth soft solid stiff strange striking tight proud humble brave keen aware awful due fair fine firm`)

/** Words that cannot close a noun group. */
export const cannotClose = (word: string): boolean =>
  adjectives.has(word) ||
  /(?:ly|ful|ous|ive|able|ible|less|ish|est)$/.test(word) ||
  (word.endsWith('ed') && word.length > 4) ||
  (word.endsWith('ing') && !gerundNouns.has(word)) ||
  (word.length < 3 && !/^\d/.test(word))

const gerundNouns =
  wordSet(`meeting training pricing building briefing hearing opening ending planning onboarding scheduling feeling thing
  nothing everything something morning evening drawing painting wedding booking finding hiring banking housing clothing funding filing
  spelling reading writing screening coaching mentoring parking shopping crossing landing warning spring string ring king wing
  proofreading accounting engineering marketing catering nursing teaching staffing tendering invoicing saving wording setting`)

/** Heads that name nothing in particular. */
export const vagueHeads =
  wordSet(`lot lots bit couple kind kinds sort sorts way ways thing things one ones reason reasons fact facts
  point points idea ideas bunch number rest end start beginning case cases matter stuff something anything nothing everything side
  part parts example examples problem problems issue issues question questions answer answers people person guy guys others world
  life amount level place luck course sense use difference post comment thanks anyone someone truth opposite same man woman men
  women thank like advice help word words god love hope deal favour favor mine yours theirs ours hers majority type types percent`)

/** Time is when something was, not what it was about. */
export const timeHeads =
  wordSet(`time times day days week weeks weekend weekends month months year years night nights morning mornings evening
  afternoon today tomorrow yesterday monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday
  saturdays sunday sundays january february march april may june july august september october november december minute minutes
  hour hours second seconds moment while am pm age ages summer winter spring autumn fall nineties eighties decade`)

/** Modifiers that do not make a vague head any clearer. */
export const faintModifiers = wordSet(
  'same other first last next right wrong only best whole main big good real whole second little'
)

/** Measures: "nine months", "11 minutes" are no topic. */
export const units =
  wordSet(`minute minutes hour hours second seconds day days week weeks month months year years decade decades am pm percent
  km kg m cm mm g euro euros dollar dollars pounds pound cents mile miles times k hrs hr min mins yrs o'clock`)

const personNouns =
  wordSet(`father mother dad mum mom gran grandmother grandfather grandma grandpa brother sister son daughter wife husband partner uncle
  aunt cousin child kid baby friend colleague boss chef client customer patient nurse doctor teacher student pupil apprentice intern
  deputy head chief receptionist foreman landlord tenant neighbour neighbor guest donor volunteer lawyer engineer driver designer
  developer manager director owner founder supervisor guard crew curator translator accountant bookkeeper buyer seller auditor
  inspector judge guy woman man girl boy lady kids children parents clients customers patients nurses doctors teachers students
  newcomers volunteers donors readers visitors guests colleagues friends tenants managers engineers drivers designers developers
  owners staff rep reps rookie junior juniors senior seniors mentor mentors coach coaches sponsor employer employee employees
  officer officers farmer farmers vet vets dentist dentists midwife midwives pharmacist librarian contractor contractors supplier
  suppliers vendor vendors trainee trainees recruit recruits candidate candidates applicant applicants interpreter interpreters`)

const namedThings =
  wordSet(`paper number corner order letter tender computer server container counter folder newsletter timer factor error mirror
  floor color colour door poster buffer winter summer matter water weather chapter quarter border river tower power cover offer answer
  cluster parameter center centre layer ladder drawer printer scanner trailer tractor motor sensor monitor checker tracker planner
  calculator converter freezer cooker dinner supper lunch flyer banner header footer register master-folder super over under her per
  laser filter meter fiber fibre litre liter tier pier dollar calendar grammar pillar seminar webinar bar car jar year fear gear ear
  sector vector reactor elevator generator indicator behavior behaviour labor labour humor humour rumor rumour flavour harbour parlour
  interior exterior terror horror major minor list twist checklist wishlist shortlist waitlist resist mist fist gist`)

/** Somebody: by list, or by ending ("a bid writer", "the pianists"). */
export const isPerson = (word: string): boolean => {
  if (personNouns.has(word)) return true
  const single = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
  return single.length > 4 && /(?:er|or|ist|ian|eer|ee)$/.test(single) && !namedThings.has(single)
}

const eventNouns =
  wordSet(`meeting launch move call review handover deal layoff upgrade migration cut week night visit interview trip strike fire flood
  storm audit inspection exam test tender merger sale opening closing funeral wedding talk lesson demo release outage crash
  accident incident experiment trial pilot switch change start restart lockdown hearing vote rejection offer resignation`)

export const isEvent = (word: string): boolean => eventNouns.has(word) || /(?:tion|sion)$/.test(word)

/** Never quoted back at somebody: illness, and what is said to hurt. */
export const delicate =
  /\b(?:cancer|chemo\w*|diagnos\w+|depress\w+|suicid\w+|miscarr\w+|stillb\w+|panic attacks?|burn(?:ed|t)?[ -]?out|burnout|anxiety|therapy|disease|illness|hospitali[sz]ed|stroke|heart attack|pregnan\w+|abortion|addict\w*|alcohol\w*|dementia|hiv|bipolar|adhd|autis\w+|overdose|breakdown|sick leave|medication|surgery|tumou?r|idiot\w*|moron\w*|stupid|garbage|rubbish|trash|crap|bullshit|shit\w*|fuck\w*|damn|bloody|clown\w*|fraud\w*|pathetic|liar\w*|loser\w*|scum|parasite\w*|hate|hates|clueless|ridiculous|nonsense|joke|bs|ass|asshole\w*|bastard\w*|bitch\w*|hell|lazy|dumb|dumbass\w*|jerks?|fools?|losers?|creeps?|gross|disgusting|crazy|insane|retard\w*|died|dead|death|kill\w*|dying|rape\w*|porn\w*|sex\w*|nazi\w*|whore\w*|dick\w*|cunt\w*|piss\w*|wtf|lmao|lmfao|stfu)\b/i

/** Spellings of haste; a clean span is preferred. */
export const hasty =
  /(?:^|\s)(?:i|im|ive|ill|id|dont|doesnt|didnt|cant|wont|isnt|wasnt|arent|u|ur|thx|pls|plz|imo|imho|tbh|btw|bc|cuz|coz|alot|definately|recieve|seperate|teh|thier|untill|wich|becuase|w|wo|tho|thru|gonna|wanna|gotta|kinda|sorta|dunno|ppl|yrs|mins|hrs|msg|info|esp|abt|rn|idk|ikr|smh|ngl|lol|haha|hehe|omg|ok)(?=\s|$)|([a-z])\1\1|[^\x20-\x7e‘’“”–—…À-ɏ€£]/

/** Spellings that one side of the ocean takes for faults, and pairs that some write as one word; a span without is preferred. */
export const disputed =
  /(?:\w{3,}(?:ise|ises|ised|ising|isation|yse|ysed|ysing)|programmes?|maths|cancelled|cancelling|travelled|labelled|modelled|metres?|centres?|theatres?|litres?|colours?|labour|favour\w*|neighbours?|behaviour|honours?|licence|grey|tyres?|jewellery|enrolment|fulfil)\b/i

/** Pairs that are written as one word or with a mark; quoting them would quote the slip. */
export const splitPairs =
  /\b(?:second hand|every one of|school bags?|any one of|some one|no body|every body|non-\w+|\d+ min|\d+ mins)\b/i
