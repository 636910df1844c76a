const words = `a about above after again against ain't all almost along already also although always am among an and
another any anybody anyone anything are aren't around as at away back be became because become been before being below
between both but by can can't cannot come comes coming could couldn't did didn't do does doesn't doing don't done down
during each either else enough even ever every everybody everyone everything few first for from get gets getting give
given gives go goes going gone got had hadn't has hasn't have haven't having he he's her here here's hers herself him
himself his how how's however i i'd i'll i'm i've if in instead into is isn't it it'd it'll it's its itself just keep
kind last least less let let's like likely long look lot lots made make makes making many may maybe me might mine more
most mostly much must my myself need neither never next no nobody none nor not nothing now of off often oh ok okay on
once one ones only onto or other others our ours ourselves out over own perhaps please put quite rather really right
said same say says see seem seems seen several shall she she's should shouldn't since so some somebody someone something
sometimes soon still such sure take taken takes taking than that that'll that's the their theirs them themselves then
there there's these they they'd they'll they're they've thing things this those though through thus till to today
together too took toward towards under until up upon us use used very want wants was wasn't way we we'd we'll we're
we've well went were weren't what what's whatever when when's where where's whether which while who who's whoever whole
whom whose why why's will with within without won't would wouldn't yes yet you you'd you'll you're you've your yours
yourself yourselves yeah yep nope hi hello hey thanks thank thx cheers please okay lol haha etc via per
think thought know knows knew feel felt means mean actually honestly obviously clearly definitely absolutely totally
completely simply basically literally probably maybe later ago able across`

const stopWords = new Set(words.split(/\s+/))

/** English words that carry no content of their own. */
export const isStopWord = (lower: string): boolean => stopWords.has(lower)
