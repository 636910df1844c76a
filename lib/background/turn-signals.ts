// What the understanding of a comment means for the queue (`coaching.md` §5 and §6).
import type { ReadSignals } from '../engagement/turn-signals.ts'
import { decodeEmotionModel, type EmotionModel } from '../understanding/model/emotion-model.ts'
import encodedWeights from '../understanding/model/emotion-weights.ts'
import { understandComment, type Understanding } from '../understanding/understand-comment.ts'

/** Understands a turn under a post. */
export type Understand = (words: string, post: string) => Understanding

/** Understands turns with the shipped model, which is decoded at the first use. */
export const createUnderstand = (): Understand => {
  let model: EmotionModel | null = null
  return (words, post) => {
    model ??= decodeEmotionModel(encodedWeights)
    return understandComment({ post, comment: words }, model)
  }
}

/** The signals of a turn that decide its place in the queue. */
export const createReadSignals = (understand: Understand): ReadSignals => {
  return (words, post) => {
    const { intent, flags, answerable, asksYou } = understand(words, post)
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
