import type { AnalysedText } from './analyse-text.ts'
import { wordSet } from './word-set.ts'

/** Words after which "died" or "cancer" is a figure of speech, and organisational uses of the crisis words. */
const figureNearby =
  /\b(?:(?:project|idea|battery|phone|laptop|server|company|brand|deal|feature|product|plan|meeting|slide|deck|plant|cactus|email|thread|wifi|car|van|engine|startup|code|app|campaign|conversation|printer|coffee|hope|rumou?r) (?:\w+ ){0,3}(?:died|passed away)|cancer (?:of (?:the|our|every)|in (?:our|the) (?:culture|organi[sz]ation|company))|funeral of (?:an? )?(?:idea|project|slide)|divorce (?:your|my|our) (?:pricing|calendar)|missing (?:the (?:point|mark|deadline|train|bus)|a (?:trick|beat|step)|out)|emergency (?:meeting|exit|button|brake|fund|contact|call-out|callout|slides?)|(?:appeal|appeals) (?:to|of)\b)/i

const softCrisis = wordSet(
  'missing emergency appeal earthquake wildfire wildfires flooding tsunami hurricane'
)
const missingPerson =
  /\bmissing\s+(?:since|from|person|persons|people|child|girl|boy|man|woman|teen|teenager)\b|\b(?:last seen|went missing|has gone missing|reported missing)\b/i
const realEmergency =
  /\b(?:emergency|urgent) (?:appeal|services|room|shelter|evacuation|relief|donations?)\b|\b(?:appeal for|charity appeal|fundraising appeal|flood appeal|earthquake appeal)\b|^(?:emergency|urgent|appeal)\b|\b(?:family|medical|this is an) emergency\b/im
const disaster =
  /\b(?:earthquake|wildfires?|flooding|tsunami|hurricane)\b[^.!?\n]{0,120}\b(?:help|donat\w*|shelter|victims|survivors|homes|need|missing|killed|lost|evacuat\w*)\b/i

/** Trouble of the writer or their people, told in earnest; not "the project died". */
export const hasHardship = (text: AnalysedText): boolean =>
  text.hits('hardship').length > 0 && !figureNearby.test(text.text)

/** A condolence, a missing person, an emergency, an appeal: where advice on style would be an insult. */
export const hasCrisis = (text: AnalysedText): boolean =>
  text.hits('crisis').some((hit) => {
    const only = hit.last - hit.first <= 1 ? (text.words[hit.last]?.lower ?? '') : ''
    if (!softCrisis.has(only)) return only !== 'rip' || isRestInPeace(text, hit.start)
    return missingPerson.test(text.text) || realEmergency.test(text.text) || disaster.test(text.text)
  })

const isRestInPeace = (text: AnalysedText, start: number): boolean =>
  /^R\.?I\.?P/.test(text.text.slice(start, start + 5)) || start < 3
