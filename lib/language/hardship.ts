import type { AnalysedText } from './analyse-text.ts'

/** Figures of speech, trades and topics that hold a grave word without anybody's trouble. */
const figure =
  /\b(?:(?:project|idea|battery|phone|laptop|server|company|brand|deal|feature|product|plan|meeting|slide|deck|plant|cactus|email|thread|wifi|car|van|engine|startup|code|app|campaign|conversation|printer|coffee|hope|rumou?r|tablet|router|boiler|freezer|oven|fridge|joke|trend|quota|motor|bike|tree|lamp|screen) (?:\w+ ){0,3}(?:died|passed away)|passed (?:a|an|the|her|his|my|our|their|its|by|through|over|it|exams?|\d)\b|cancer (?:of (?:the|our|every)|in (?:our|the) (?:culture|organi[sz]ation|company)|research|charity|screening|nurse|ward|centre|center|drug|clinic|data)|(?:funeral|divorce) (?:director|home|parlou?r|business|lawyer|attorney|law|rate|your|court|case|cases|plan|insurance)|funeral (?:of|for) (?:an? |the |our |my )?(?:idea|project|slide|old|product|fax|printer)|grief (?:counsell?or|counsell?ing|support)|great depression|depression (?:research|screening)|burn(?:ed|t)? ?out (?:prevention|workshop|risk|rates?|survey|topic|is (?:not|real|everywhere))|burnt out (?:bulb|lamp|car|building|lights?|fuse)|suicide (?:prevention|mission))\b/i

const softCrisis = new Set([
  'missing',
  'emergency',
  'appeal',
  'earthquake',
  'wildfire',
  'wildfires',
  'flooding',
  'tsunami',
  'hurricane'
])
const missingPerson =
  /\bmissing\s+(?:since|from|person|persons|people|child|girl|boy|man|woman|teen|teenager)\b|\b(?:last seen|went missing|has gone missing|reported missing|(?:is|has been|are) missing since)\b/i
const realEmergency =
  /\b(?:emergency|urgent) (?:appeal|services|room|shelter|evacuation|relief|donations?)\b|\b(?:appeal for|charity appeal|fundraising appeal|flood appeal|earthquake appeal)\b|^(?:emergency|urgent|appeal)\b|\b(?:family|medical|this is an) emergency\b/im
const disaster =
  /\b(?:earthquake|wildfires?|flooding|tsunami|hurricane)\b[^.!?\n]{0,120}\b(?:help|donat\w*|shelter|victims|survivors|homes|need|missing|killed|lost|evacuat\w*)\b/i

/** "I got fired. Best thing that ever happened": told as a trope, not as a loss. */
const toldAsTrope =
  /\b(?:fired|rejected|laid off|sacked|redundant|let go)\b[^\n]{0,200}\b(?:best thing|blessing|today,? i|now,? i(?:'m| am)?|years? later|became|grateful for it|never looked back)\b/i

const ownWord = /^(?:i|my|me|we|our|us|i'm|i've|i'd|we've|we're|her|his|their|him|them|she|he)$/

/** Somebody's own trouble: the writer's or their people's, in the same sentence, or told without a subject. */
const isSomebodys = (text: AnalysedText, first: number): boolean => {
  const [start, after] = text.wordsOf(text.words[first]?.sentence ?? 0)
  if (first <= start + 1) return true
  return text.words.slice(start, after).some((word) => ownWord.test(word.lower))
}

/** Trouble of the writer or their people, told in earnest; not "the project died". */
export const hasHardship = (text: AnalysedText): boolean => {
  const hits = text.hits('hardship')
  if (hits.length === 0 || toldAsTrope.test(text.exempt.open)) return false
  return hits.slice(0, 50).some((hit) => {
    const around = text.exempt.open.slice(Math.max(0, hit.start - 40), hit.end + 30)
    return !figure.test(around) && isSomebodys(text, hit.first)
  })
}

/** A condolence, a missing person, an emergency, an appeal: where advice on style would be an insult. */
export const hasCrisis = (text: AnalysedText): boolean =>
  text.hits('crisis').some((hit) => {
    const only = hit.last - hit.first <= 1 ? (text.words[hit.last]?.lower ?? '') : ''
    if (!softCrisis.has(only)) return only !== 'rip' || isRestInPeace(text, hit.start)
    return missingPerson.test(text.text) || realEmergency.test(text.text) || disaster.test(text.text)
  })

const isRestInPeace = (text: AnalysedText, start: number): boolean =>
  /^R\.?I\.?P/.test(text.text.slice(start, start + 5)) || start < 3
