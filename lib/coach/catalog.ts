// The list of all rules. A rule without an entry, or an entry without a rule, does not compile.
import type { Rule } from './rule.ts'
import { ruleIds } from './rule-ids.ts'
import type { RuleId } from './rule-ids.ts'
import { announcementReframe } from './rules/announcement-reframe.ts'
import { baitRemove } from './rules/bait-remove.ts'
import { blankFill } from './rules/blank-fill.ts'
import { broadcastBalance } from './rules/broadcast-balance.ts'
import { characterCheck } from './rules/character-check.ts'
import { claimProve } from './rules/claim-prove.ts'
import { closerSpecify } from './rules/closer-specify.ts'
import { corporateHumanize } from './rules/corporate-humanize.ts'
import { creditGive } from './rules/credit-give.ts'
import { disagreementAcknowledge } from './rules/disagreement-acknowledge.ts'
import { doorOpen } from './rules/door-open.ts'
import { escalationCool } from './rules/escalation-cool.ts'
import { followupAsk } from './rules/followup-ask.ts'
import { goodnewsAsk } from './rules/goodnews-ask.ts'
import { hashtagTrim } from './rules/hashtag-trim.ts'
import { humblebragDrop } from './rules/humblebrag-drop.ts'
import { jargonSimplify } from './rules/jargon-simplify.ts'
import { linkFrame } from './rules/link-frame.ts'
import { logoUnmask } from './rules/logo-unmask.ts'
import { machineRephrase } from './rules/machine-rephrase.ts'
import { parentAnchor } from './rules/parent-anchor.ts'
import { pastePersonalize } from './rules/paste-personalize.ts'
import { pitchHold } from './rules/pitch-hold.ts'
import { praiseSpecify } from './rules/praise-specify.ts'
import { questionAnswer } from './rules/question-answer.ts'
import { questionCushion } from './rules/question-cushion.ts'
import { readerName } from './rules/reader-name.ts'
import { redlineStop } from './rules/redline-stop.ts'
import { repeatRenew } from './rules/repeat-renew.ts'
import { sceneAdd } from './rules/scene-add.ts'
import { sourceCite } from './rules/source-cite.ts'
import { stanceTake } from './rules/stance-take.ts'
import { struggleShow } from './rules/struggle-show.ts'
import { thanksSpecify } from './rules/thanks-specify.ts'
import { thinkingWelcome } from './rules/thinking-welcome.ts'
import { tropeDeepen } from './rules/trope-deepen.ts'
import { waitingAnswer } from './rules/waiting-answer.ts'

export const catalog = {
  'broadcast-balance': broadcastBalance,
  'announcement-reframe': announcementReframe,
  'followup-ask': followupAsk,
  'parent-anchor': parentAnchor,
  'praise-specify': praiseSpecify,
  'question-cushion': questionCushion,
  'question-answer': questionAnswer,
  'disagreement-acknowledge': disagreementAcknowledge,
  'escalation-cool': escalationCool,
  'pitch-hold': pitchHold,
  'link-frame': linkFrame,
  'hashtag-trim': hashtagTrim,
  'corporate-humanize': corporateHumanize,
  'jargon-simplify': jargonSimplify,
  'scene-add': sceneAdd,
  'logo-unmask': logoUnmask,
  'stance-take': stanceTake,
  'redline-stop': redlineStop,
  'claim-prove': claimProve,
  'source-cite': sourceCite,
  'struggle-show': struggleShow,
  'machine-rephrase': machineRephrase,
  'paste-personalize': pastePersonalize,
  'trope-deepen': tropeDeepen,
  'thinking-welcome': thinkingWelcome,
  'reader-name': readerName,
  'door-open': doorOpen,
  'closer-specify': closerSpecify,
  'bait-remove': baitRemove,
  'credit-give': creditGive,
  'thanks-specify': thanksSpecify,
  'goodnews-ask': goodnewsAsk,
  'humblebrag-drop': humblebragDrop,
  'blank-fill': blankFill,
  'waiting-answer': waitingAnswer,
  'character-check': characterCheck,
  'repeat-renew': repeatRenew
} as const satisfies { readonly [Id in RuleId]: Rule<Id> }

/** The rules in the order in which equal findings are shown. */
export const rules: readonly Rule[] = ruleIds.map((id) => catalog[id])
