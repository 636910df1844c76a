// Groups of words that the phrase lists of several intents share, as alternations for the phrase language.

export const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
export const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'

/** People one speaks of as one's own. */
export const kin =
  'mother|father|mum|mom|dad|wife|husband|partner|son|daughter|brother|sister|gran|grandma|grandpa|grandmother|grandfather|nan|uncle|aunt|cousin|nephew|niece|baby|child|kid|kids|children|friend|colleague|teammate|boss|mentor|manager|neighbour|neighbor|parents|teacher|client|coworker|deputy|apprentice|student|intern|team|head|director|foreman|supervisor|landlord|chef|coach|professor'

/** Insults that only fit a person. */
export const personInsults =
  'idiot|idiots|moron|morons|imbecile|imbeciles|fool|fools|clown|clowns|liar|liars|loser|losers|scum|scumbag|scumbags|parasite|parasites|grifter|grifters|coward|cowards|bitch|bitches|bastard|bastards|asshole|assholes|arsehole|arseholes|prick|pricks|dickhead|dickheads|cunt|cunts|twat|twats|wanker|wankers|tosser|tossers|muppet|muppets|dimwit|dimwits|halfwit|halfwits|dumbass|dumbasses|jackass|jackasses|creep|creeps|pervert|perverts|psycho|psychos|lunatic|lunatics|nutjob|nutjobs|degenerate|degenerates|leech|leeches|vermin|cockroach|cockroaches|charlatan|charlatans|crook|crooks|thief|thieves|scammer|scammers|conman|simpleton|nitwit|dunce|buffoon|weirdo|freak|freaks|slut|whore|hag|troll|snowflake|snowflakes|libtard|libtards|retard|retards|lowlife|lowlifes|douche|douchebag|sociopath|psychopath|narcissist|hypocrite|hypocrites|bootlicker|bootlickers|subhuman|subhumans|dipshit|fuckwit|shithead|bellend|knobhead|pillock|numpty|plonker'

/** Insults that may also name a thing ("the plan is a joke"). */
export const looseInsults =
  'fraud|frauds|joke|disgrace|trash|garbage|rubbish|filth|waste|embarrassment|failure|hack|hacks|snake|snakes|rat|rats|pig|pigs|cow|dog|dogs|animal|animals|monkey|monkeys|piece|nobody|nothing|cancer|dinosaur|tool|puppet|shill|shills|sheep|fake|phony|monster|monsters|disease|plague|virus|dumb|stupid'

export const insultAdjectives =
  'pathetic|stupid|dumb|worthless|useless|disgusting|ugly|fat|brainless|moronic|idiotic|vile|repulsive|braindead|deluded|delusional|despicable|spineless|gutless|shameless|talentless|retarded|sick|evil|heartless|inbred|illiterate|thick|incompetent|ignorant|cowardly|lazy|crooked|unemployable'

/** Services and people one looks for. */
export const soughtNouns =
  'bookkeeper|accountant|lawyer|solicitor|designer|developer|nurse|teacher|treasurer|volunteer|volunteers|translator|consultant|coach|mentor|supplier|suppliers|speaker|intern|cofounder|driver|carer|contractor|electrician|plumber|editor|proofreader|photographer|auditor|therapist|tutor|assistant|recruiter|venue|warehouse|van|oven|job|internship|placement|apprenticeship|reference|referral|recommendation|hand|hands|help|advice|support|someone|somebody|anyone|people|expert|specialist|engineer|engineers|chef|cook|baker|receptionist|technician|operator|freelancer|agency|vendor|provider|tool|software|template|course|book|grant|funding|sponsor|interpreter|surveyor|architect|builder|mechanic|vet|doctor|dentist|pharmacist|midwife|librarian|curator|analyst|programmer|sysadmin|welder|roofer|gardener|caretaker|notary|broker|buddy'
