// What the understanding of a comment means for the queue (`coaching.md` §5 and §6).
import type { ReadSignals } from '../engagement/turn-signals.ts'
import { decodeEmotionModel, type EmotionModel } from '../understanding/model/emotion-model.ts'
import encodedWeights from '../understanding/model/emotion-weights.ts'
import { understandComment } from '../understanding/understand-comment.ts'

/** Reads the signals of a turn with the shipped model, which is decoded at the first use. */
export const createReadSignals = (): ReadSignals => {
  let model: EmotionModel | null = null
  return (words, post) => {
    model ??= decodeEmotionModel(encodedWeights)
    const { intent, flags, answerable, asksYou } = understandComment({ post, comment: words }, model)
    const is = (name: 'need' | 'disagreement' | 'builds-on' | 'story' | 'good-news') =>
      intent === name || flags.includes(name)
    return {
      answerable,
      asksYou,
      need: is('need'),
      disagrees: is('disagreement'),
      buildsOn: is('builds-on'),
      story: is('story'),
      goodNews: is('good-news'),
      closing: !asksYou && (intent === 'thanks' || flags.includes('closing')),
      emptyPraise: intent === 'empty-praise',
      abuseOrSpam: intent === 'abuse' || intent === 'spam'
    }
  }
}
