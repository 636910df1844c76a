// Trouble told in earnest. After this project's evidence tables (MIT), rewritten and extended.

const family =
  'mother|father|mum|mom|dad|wife|husband|partner|son|daughter|brother|sister|gran|grandma|grandpa|grandmother|grandfather|nan|uncle|aunt|cousin|nephew|niece|baby|child|friend|twin|fiance|fiancee|parents'

export const hardshipLists = {
  hardshipStrong: [
    'passed away',
    `lost my|our|her|his ~2 ${family}|job|home|house|business|licence|sight|hearing|voice|nerve|pregnancy|sister|brother`,
    'lost|buried him|them|everything',
    `${family} died|dying|passed`,
    `my|our ~3 died|dying`,
    `death of my|our ~2`,
    'miscarriage|stillborn|stillbirth|chemo|chemotherapy|suicide|suicidal',
    'laid off',
    'lay us|me|them|people off',
    'let go ~1 on|after|by|last|this|today|yesterday|in|because|from|and|without',
    'was|were|been|being|got|am let go',
    'made|am|were|was redundant',
    'i|we|he|she ~1 was|were|got|been|have|being ~2 fired|sacked|evicted|diagnosed|hospitalised|hospitalized|dismissed|widowed',
    'burned|burnt|burn|burning out',
    'panic attack|attacks',
    'could|can not ~1 walk|go|get|face|drive|sleep|breathe|stop ~5 any|anymore|longer|more|back|bed|past|crying|there|again|in',
    'could|can not sleep|breathe|cope',
    'still cry|crying|processing|grieving|shaking',
    'cried in|for|every|all|at|on',
    'broke down',
    'signed off',
    'sick leave',
    'nervous wreck|breakdown',
    'do not know who|what i am',
    'i|we ~2 left nursing|teaching|medicine|the|my|a ~2 ward|job|profession|career|because|after|sick|broken|burned',
    'in intensive care',
    'heart attack',
    'had a stroke|breakdown',
    'lost everything',
    'condolences',
    'rest in peace',
    'sorry for|about your|the ~1 loss',
    'shut|close|closing|closed|shutting ~1 down ~1 my|our|the ~2 company|business|shop|studio|restaurant|practice|bakery|farm',
    'went|gone|go bankrupt|insolvent|under',
    'going through a|my divorce|separation',
    'minute|min|minutes|zoom|teams|phone call on|last|and|with ~2 friday|monday|hr|that',
    'no longer ~1 have a job',
    'depressed|depression',
    'funeral ~3 my|his|her|our'
  ],
  hardshipField: [
    'hospice|cancer|terminal|funeral|funerals|burnout|divorce|grief|grieving|layoffs|layoff|redundancy|redundancies|bankruptcy|bankrupt|insolvency|homeless|foreclosure|dementia|diagnosis|diagnosed|widow|widower|unemployed|breakdown|stroke|died'
  ]
} as const
