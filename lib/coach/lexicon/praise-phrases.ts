const good =
  'great|good|nice|amazing|awesome|excellent|fantastic|wonderful|brilliant|lovely|insightful|inspiring|powerful|valuable|provoking|solid|super|superb|incredible|beautiful|interesting|helpful|useful|important|timely|perfect|terrific|outstanding|impressive|fabulous|fab|top|stellar|epic|cool|strong|fascinating|compelling|informative|thoughtful|phenomenal|best|gorgeous|spectacular|remarkable'
const piece =
  'post|posts|share|sharing|read|reads|insight|insights|content|article|articles|piece|stuff|work|job|one|thought|thoughts|perspective|perspectives|point|points|reminder|reminders|message|tip|tips|advice|thread|threads|take|takes|write|writeup|breakdown|summary|info|information|question|questions|idea|ideas|story|stories|news|initiative|topic|analysis|explanation|example|examples|observation|observations|lesson|lessons|video|words|summary|overview|resource|wisdom|mindset|energy|effort|achievement|accomplishment|list|quote|update|speech|talk|episode|guide'

export const praiseLists = {
  emptyPraise: [
    `such|what|this a|an? ~1 ${good} ~1 ${piece}`,
    `this is ~2 ${good} ~1 ${piece}`,
    `such|what a|an ~1 ${good} ~1 ${piece}`,
    `${good} ${piece}`,
    `really|very|so|truly|super ${good}`,
    good,
    'thanks|thank|thx|ty you|u? so|a|very? much|lot? for sharing|posting|this|the|putting|writing|that share|post|out|it?',
    'thanks|thank you? for sharing|posting|this',
    'absolutely|totally|really|just|simply|so? love|loved|loving this|it|that|the',
    'love|loved|loving this|it|that',
    'so|very|absolutely|totally|100 true',
    'well said|put|written|done|articulated|explained|expressed|stated|deserved|played|worded',
    "couldn't|could|can't|cannot not? have? agree|agreed|said|put it|this? more|better",
    'totally|completely|fully|absolutely|strongly|wholeheartedly? agree|agreed ~1 100|completely|totally',
    'spot on',
    'nailed it',

    'exactly this?',
    'very|so|truly|really|incredibly insightful|informative|inspiring|helpful|interesting|relatable|powerful|valuable|useful|important|touching|moving',
    'keep it|going|sharing|inspiring|up|on|shining|posting|pushing|rocking ~3',
    'congrats|congratulations',
    'commenting for reach|visibility',
    'cfbr',

    'bravo',
    'kudos',

    'mic drop',

    'pure gold',
    'this|that is|was pure? gold|fire|everything|wisdom|facts|it',
    'must read',
    'needed this|that',
    'much needed',
    'hear hear',
    'more of this',

    'on point',
    'well deserved',
    'hats off',
    'chapeau',
    'say it louder',
    'louder for',
    'food for thought',
    'thought provoking',
    'eye opening',
    'eye opener',
    'big fan',
    'way to go',
    'you rock',
    "you're|you are the best",
    'made my day',
    'hits home|hard',
    'this hits|hit|resonates',
    'so much wisdom|truth|value',
    'says it all',
    'that|this is the way',
    'take a bow',

    'love to see it',
    'great to see|hear',
    'good to see|know|hear'
  ],
  emptyPraiseAlone: [
    'facts',
    'preach',
    'amen',
    'following',
    'legend',
    'goals',
    'respect',
    'gold',
    'this',
    'truth',
    'exactly',
    'agree|agreed',
    'yes',
    '100|1000',
    'same',
    'indeed',
    'absolutely',
    'true',
    'wow',
    'correct'
  ],
  praiseWordAny: [
    'wisdom',
    'insight|insights',
    'inspires|inspired|inspiration',
    'beautifully',
    'valuable',
    'meaningful',
    'applause',
    'genius',
    'resonates|resonated',
    'motivating|motivational',
    'enlightening',
    'impressed',
    'hats off',
    'proud of you'
  ],
  congratulation: [
    'congrats|congratulations|congratulation|congratz|grats',
    'well deserved|done',
    'proud of you|u',
    'happy|thrilled|delighted|excited|pleased|glad for you|u|both|all',
    `${good} news`,
    `what ~2 news|achievement|milestone|accomplishment`,
    'bravo',
    'way to go',
    'good for you',
    'woohoo|woo|yay|hooray|hurray|wow|wohoo|whoop',
    'so deserved',
    'much deserved',
    'kudos',
    'hats off',
    'all the best',
    'best wishes',
    'best of luck',
    'good luck',
    'love this|it',
    'fantastic|amazing|brilliant|awesome|wonderful|incredible|excellent|superb',
    'mazel tov',
    'cheers to',
    'felicitations',
    'you did it',
    'you deserve',
    'deserve it',
    'great job|achievement|accomplishment|milestone',
    'big congrats',
    "here's to"
  ],
  otherPraising: [
    'because',
    '@you took|take|made|make|gave|spotted|noticed|found|wrote|asked|read|went|put|pointed|explained|reminded|stayed|checked|caught|brought|showed|helped|sent|told|walked|tested|fixed|looked|counted|listened|saw|tried|dug|saved|were|thought|kept|did|remembered|taught',
    '@you ~1 took|made|gave|spotted|noticed|found|wrote|asked|went|put|pointed|explained|reminded|stayed|checked|caught|brought',
    '@you shared the|that|how|what|why|your',
    'your ~2 note|example|question|correction|story|point|link|number|numbers|patience|time|eye|comment|spreadsheet|sheet|care|check|test|answer about|on|that|from|in|with|of',
    'of you to'
  ]
} as const

/** Words of approval, courtesy and filler: what is left without them is what a comment says. */
export const approvalVocabulary = `important inspiring inspires inspired inspire inspiration inspirational powerful beautiful beautifully valuable
  value wisdom wise insight insights insightful amazing amazingly incredible incredibly meaningful relevant timely essential message words word
  perspective perspectives written write writing writeup put always leaders everyone great good nice awesome excellent fantastic wonderful brilliant
  brilliantly lovely solid super superb post posts posted posting share shares shared sharing read reads reading content article articles piece stuff
  work job thought thoughts point points reminder reminders tips advice thread take takes love loved loving true truth spot nailed fact facts preach
  amen exactly informative interesting helpful relatable keep going deserved congrats congratulations commenting comment reach visibility following
  follow legend bravo kudos respect goals drop gold must need needed agree agreed agrees absolutely totally completely fully strongly wholeheartedly
  definitely certainly indeed really truly deeply simply well said explained expressed articulated stated worded perfect perfectly terrific outstanding
  impressive impressed fabulous stellar epic cool strong fascinating compelling thoughtful thoughtfully provoking phenomenal best gorgeous spectacular
  remarkable breakdown summary info information question questions idea ideas story stories news initiative topic topics analysis explanation lesson
  lessons video quote update talk resource resources mindset energy effort efforts achievement accomplishment milestone success proud happy thrilled
  delighted excited glad pleased honored honoured blessed grateful thankful gratitude thanks thank appreciate appreciated appreciation cheers support
  feedback input kind kindness friend friends buddy mate bro brother sister dear team folks guys everybody people somebody someone world today tomorrow
  everyday daily morning time times more much many such very that this what these those like likes right correct looking forward learn learned learning
  learnt hear heard see seen watch seeing hearing wow yes yeah yep omg hats huge big massive super mega extremely highly totally worth saving saved
  bookmarked bookmarking repost reposting reposted retweet resonate resonates resonated relate touching touched moving moved heart soul mind honest
  honestly authentic authenticity real refreshing genuine genuinely vulnerability brave bravery courage courageous leadership leader legendary genius
  king queen hero rockstar boss star fire goosebumps chills clap applause standing ovation level next continue continued shine shining rock rocks
  rocking pushing journey wishes wish luck best hope life lives mention attitude positive positivity motivation motivating motivational
  motivated enlightening educational professional excellence excellent quality curiosity interest interested asking asked ask answer enthusiasm
  thought-provoking hits home hard pure simple simply clear clarity clearly concise crisp gem gems nugget nuggets knowledge expertise experience
  experiences vision visionary contribution contributions dedication passion passionate commitment journey always never ever forever count sure course
  made make makes making feel feels felt done hands down every single line bless`
