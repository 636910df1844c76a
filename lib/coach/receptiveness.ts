// Receptiveness of a text, a port of the published model (R package politeness, M. Yeomans et al., MIT; Yeomans,
// Minson, Collins, Chen & Gino 2020) with six of its features; the first hedge list is ConvoKit's (MIT, Cornell NLP).
import { lazily } from '../language/lazily.ts'
import { wordSet } from '../language/word-set.ts'

export type ReceptivenessLabel = 'closed' | 'neutral' | 'open'

const intercept = -0.25034
const weights = {
  hedges: 0.03944,
  negation: -0.07442,
  agreement: 0.25606,
  acknowledgement: 0.24896,
  subjectivity: 0.05117,
  limiter: -0.05765
}

/** Quartiles of 2,860 rated replies on policy questions. */
export const receptivenessCuts = { closedBelow: -0.155, openAbove: 0.196 }

const patterns = lazily(() => ({
  agreement:
    /\b(?:i|we)\s+(?:\w+\s+){0,2}?(?:agree|concur)\b|\b(?:you are|you're|that is|that's|this is|it is|it's)\s+(?:\w+\s+){0,1}?(?:right|correct|true)\b|\b(?:good|great|excellent|fair|valid|brilliant|interesting)\s+(?:point|idea|suggestion|question)s?\b|\bagreed\b/g,
  agreementVeto:
    /\b(?:do not|don't|can't|cannot|not)\s+(?:\w+\s+){0,2}?(?:agree|concur|right|correct|true)\b/g,
  acknowledgement:
    /\b(?:i|we)\s+(?:can |do |could |also |really |totally |completely |definitely |fully ){0,2}(?:understand|acknowledge|hear|see|get|appreciate|recognize|recognise)\b/g,
  acknowledgementVeto: /\b(?:don't|do not|can't|cannot|didn't)\s+(?:understand|acknowledge|hear|see|get)\b/g,
  subjectivity:
    /\b(?:i|we)\s+(?:\w+\s+){0,1}?(?:think|believe|suspect|thought|felt|presume|reckon|feel)\b|\b(?:my|our)\s+(?:\w+\s+){0,1}?(?:perspective|belief|view|knowledge|opinion)\b/g
}))

const negations = wordSet("not no never cannot nobody nothing neither nor none hardly ain't")
const limiters = wordSet('just only merely simply')
const hedges =
  wordSet(`almost apparent apparently approximately around doubtful essentially frequently generally largely likely
  mainly mostly often perhaps plausible plausibly possible possibly presumable probable probably maybe relatively roughly
  sometimes somewhat typical typically uncertain uncertainly unclear unclearly unlikely usually broadly presumably fairly
  quite rather might may could would can should seem seems seemed appears appear suggest suggests guess suppose think
  believe feel felt assume some`)
const hedgePhrases =
  /\b(?:certain (?:amount|extent|level)|from (?:our|this|my) perspective|in general|in most (?:cases|instances)|(?:in (?:our|my|this) view)|on the whole|in (?:our|my) opinion|to my knowledge|tends? to)\b/g

/** Cheap looks before the patterns. */
const mayHedge = /certain |perspective|general| most | view|whole|opinion|knowledge|tend/
const mayAgree = /agree|concur|right|correct|true|point|idea|suggestion|question/
const mayAcknowledge = /understand|acknowledge|hear|see|get|appreciate|recogni/
const wordRun = /[\w']+/g

const count = (text: string, pattern: RegExp): number => {
  pattern.lastIndex = 0
  let found = 0
  while (pattern.exec(text) !== null) found += 1
  return found
}

/** Score of a text, about -0.36 (5th percentile) to 0.49 (95th); higher is more receptive. Any text, English only. */
export const scoreReceptiveness = (text: string): number => {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const { agreement, agreementVeto, acknowledgement, acknowledgementVeto, subjectivity } = patterns()
  let hedged = mayHedge.test(lower) ? count(lower, hedgePhrases) : 0
  let negated = 0
  let limited = 0
  wordRun.lastIndex = 0
  for (let match = wordRun.exec(lower); match !== null; match = wordRun.exec(lower)) {
    const word = match[0]
    if (hedges.has(word)) hedged += 1
    else if (limiters.has(word)) limited += 1
    else if (negations.has(word) || word.endsWith("n't")) negated += 1
  }
  const agreed = mayAgree.test(lower) ? Math.max(0, count(lower, agreement) - count(lower, agreementVeto)) : 0
  const acknowledged = mayAcknowledge.test(lower)
    ? Math.max(0, count(lower, acknowledgement) - count(lower, acknowledgementVeto))
    : 0
  return (
    intercept +
    weights.hedges * hedged +
    weights.negation * negated +
    weights.agreement * agreed +
    weights.acknowledgement * acknowledged +
    weights.subjectivity * count(lower, subjectivity) +
    weights.limiter * limited
  )
}

export const receptivenessLabel = (score: number): ReceptivenessLabel =>
  score < receptivenessCuts.closedBelow ? 'closed' : score > receptivenessCuts.openAbove ? 'open' : 'neutral'

/** Whether the text agrees or shows that it heard, by the published patterns. */
export const showsListening = (text: string): boolean => {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const { agreement, agreementVeto, acknowledgement, acknowledgementVeto } = patterns()
  return (
    count(lower, agreement) > count(lower, agreementVeto) ||
    count(lower, acknowledgement) > count(lower, acknowledgementVeto)
  )
}

export const isNegation = (lower: string): boolean => negations.has(lower) || lower.endsWith("n't")
export const isHedge = (lower: string): boolean => hedges.has(lower)
