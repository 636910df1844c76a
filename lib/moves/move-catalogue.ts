import { answerThenAsk } from './answer-then-ask.ts'
import { askWhichCase } from './ask-which-case.ts'
import { admitUnknown } from './admit-unknown.ts'
import { hearThenHold } from './hear-then-hold.ts'
import { findTheCrux } from './find-the-crux.ts'
import { acceptCorrection } from './accept-correction.ts'
import { deepenStory } from './deepen-story.ts'
import { tradeStory } from './trade-story.ts'
import { stayBeside } from './stay-beside.ts'
import { creditAndExtend } from './credit-and-extend.ts'
import { testIdea } from './test-idea.ts'
import { turnPraise } from './turn-praise.ts'
import { inviteSpecific } from './invite-specific.ts'
import { celebrateAndAsk } from './celebrate-and-ask.ts'
import { offerSmallHelp } from './offer-small-help.ts'
import { introducePerson } from './introduce-person.ts'
import { connectCommenters } from './connect-commenters.ts'
import { welcomeNewcomer } from './welcome-newcomer.ts'
import { pickUpThread } from './pick-up-thread.ts'
import { thankForEffort } from './thank-for-effort.ts'
import { takeItPrivate } from './take-it-private.ts'
import { declineOffer } from './decline-offer.ts'
import { closeWarmly } from './close-warmly.ts'
import { holdBoundary } from './hold-boundary.ts'
import { leaveIt } from './leave-it.ts'
import type { Move, MoveId } from './move.ts'

/** Every move by its id; the compiler refuses a missing, a foreign and a mislabelled one. */
export const moveCatalogue: { readonly [Id in MoveId]: Move<Id> } = {
  'answer-then-ask': answerThenAsk,
  'ask-which-case': askWhichCase,
  'admit-unknown': admitUnknown,
  'hear-then-hold': hearThenHold,
  'find-the-crux': findTheCrux,
  'accept-correction': acceptCorrection,
  'deepen-story': deepenStory,
  'trade-story': tradeStory,
  'stay-beside': stayBeside,
  'credit-and-extend': creditAndExtend,
  'test-idea': testIdea,
  'turn-praise': turnPraise,
  'invite-specific': inviteSpecific,
  'celebrate-and-ask': celebrateAndAsk,
  'offer-small-help': offerSmallHelp,
  'introduce-person': introducePerson,
  'connect-commenters': connectCommenters,
  'welcome-newcomer': welcomeNewcomer,
  'pick-up-thread': pickUpThread,
  'thank-for-effort': thankForEffort,
  'take-it-private': takeItPrivate,
  'decline-offer': declineOffer,
  'close-warmly': closeWarmly,
  'hold-boundary': holdBoundary,
  'leave-it': leaveIt
}
