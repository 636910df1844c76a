// What stands behind the rules: five texts, quoted exactly, and the studies. Users see titles, never numbers.

export type SourceId = '000' | '001' | '002' | '003' | '004'

export const sourceTitles: Readonly<Record<SourceId, string>> = {
  '000': 'Content producer or authentic thought leader (podcast, October 2023)',
  '001': 'Thought leadership and social media: a workshop for CEOs',
  '002': '3 Keys to Social Media Leadership Success',
  '003': 'What Most Thought Leadership Gets Wrong',
  '004': 'Thought leadership or influencer marketing'
}

export type StudyId = 'Q' | 'H' | 'P' | 'A' | 'J' | 'M' | 'C' | 'G' | 'V' | 'K' | 'S' | 'E'

/** One line per study, for the list behind a finding. */
export const studies: Readonly<Record<StudyId, string>> = {
  Q: 'Huang et al. 2017: people who asked more follow-up questions were liked more.',
  H: 'Yeomans et al. 2020: signs of having listened make replies to disagreement more receptive.',
  P: 'Stanford politeness corpus: bare questions read as cold, thanks and praise openers as warm (Wikipedia, Stack Exchange).',
  A: 'Conversations gone awry 2018: bare questions and "you" first mark talks that derail, thanks and hedges those that hold.',
  J: 'Joyce & Kraut 2006: a reply raised the chance that somebody posts again from 44 to 56 %.',
  M: 'Center for Media Engagement: a named reporter instead of a logo cut incivility by 15 %.',
  C: 'Gable 2006: how one responds to good news predicts the bond.',
  G: 'Study of gratitude, n=370: thanks that praise the other land, thanks about oneself do not.',
  V: 'Liebrecht et al. 2021: a human voice is personal, informal and inviting.',
  K: 'Kobak et al.: words in excess since chatbots write; a naive list would flag 86 % of human texts.',
  S: 'Hohenstein et al. 2023, n=1,036: people suspected of using suggested replies are judged worse.',
  E: 'Edelman-LinkedIn 2020: good work is authoritative and provocative yet human in tone.'
}

/** A quotation that a rule rests on. `readerComment`: printed under the text by one of its readers. */
export interface SourceQuote {
  readonly source: SourceId
  readonly text: string
  readonly readerComment?: true
}
