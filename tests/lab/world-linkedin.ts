// What is said on the lab's LinkedIn. `hours` is how long before the demo it was written.
import type { Line } from './world.ts'

export const LINKEDIN_LINES: readonly Line[] = [
  {
    key: 'six-forty',
    kind: 'own-post',
    author: 'mara',
    hours: 146,
    likes: 57,
    text: 'At 6:40 every morning two tired people stand in our corridor and decide what the day will be like.\n\nFor years I thought the handover was about information. So we built forms. Fourteen fields, colours, a signature. People filled them in, and then stood in the corridor and talked anyway.\n\nLast spring we threw the form away and kept three lines: who worries you, what did you promise, what would you do next if you stayed.\n\nThe talk got shorter. The promises got kept. I still do not know which of the two did it.'
  },
  {
    key: 'agency',
    kind: 'question',
    author: 'amara',
    to: 'six-forty',
    hours: 140,
    likes: 4,
    text: 'What do you do with agency staff who have never met the people they hand over to? The second line, the promise, is where it falls apart for us.'
  },
  {
    key: 'signature',
    kind: 'disagreement',
    author: 'gerrit',
    to: 'six-forty',
    hours: 137,
    likes: 8,
    text: 'I am not convinced. In a plant the form exists because somebody once forgot a valve. Three lines are pleasant until the day you have to prove what was said.'
  },
  {
    key: 'promise',
    kind: 'answered',
    author: 'callum',
    to: 'six-forty',
    hours: 133,
    likes: 3,
    text: 'Where do the promises go when the shift changes twice before anybody can keep them?'
  },
  {
    key: 'promise-answer',
    kind: 'own-reply',
    author: 'mara',
    to: 'promise',
    greets: 'callum',
    hours: 130,
    likes: 5,
    text: 'they travel with the name of whoever made them, and that person rings on their day off if they must. It happened twice in a year.'
  },
  {
    key: 'calls',
    kind: 'aside',
    author: 'fatima',
    to: 'six-forty',
    hours: 128,
    likes: 1,
    text: 'Our handover is a queue of open calls. Would you write the three lines per call, or per person?'
  },
  {
    key: 'calls-answer',
    kind: 'own-reply',
    author: 'mara',
    to: 'calls',
    greets: 'fatima',
    hours: 125,
    likes: 2,
    text: 'per person, and only for the calls that would keep me awake. The rest is in the queue already.'
  },
  {
    key: 'calls-thanks',
    kind: 'thanks',
    author: 'fatima',
    to: 'calls',
    greets: 'mara',
    hours: 121,
    likes: 1,
    text: 'thank you, that settles it for me.'
  },
  {
    key: 'four-in-the-morning',
    kind: 'story',
    author: 'soledad',
    to: 'six-forty',
    hours: 118,
    likes: 14,
    text: 'In my second year I handed over a quiet child as "sleeping well". She was not sleeping, she was getting worse, and my colleague saw it only because she distrusted the word "well". I have said what I saw, not what I concluded, ever since.'
  },
  {
    key: 'pager',
    kind: 'folded',
    author: 'olu',
    to: 'six-forty',
    hours: 115,
    likes: 6,
    text: 'We do this for servers. The third line is gold: "what would you do next" is the only part my team reads at three in the morning. Did yours resist it at first?'
  },
  {
    key: 'pager-first',
    kind: 'aside',
    author: 'meiling',
    to: 'pager',
    greets: 'olu',
    hours: 113,
    likes: 0,
    folded: true,
    text: 'ours did, until the first Sunday it saved.'
  },
  {
    key: 'pager-answer',
    kind: 'own-reply',
    author: 'mara',
    to: 'pager',
    greets: 'olu',
    hours: 111,
    likes: 3,
    folded: true,
    text: 'two people did. One of them now writes the longest third lines of all of us.'
  },
  {
    key: 'pager-last',
    kind: 'aside',
    author: 'anamaria',
    to: 'pager',
    greets: 'olu',
    hours: 106,
    likes: 1,
    text: 'the third line also teaches juniors how the seniors think.'
  },
  {
    key: 'schweigen',
    kind: 'question',
    author: 'katharina',
    to: 'six-forty',
    hours: 101,
    likes: 2,
    language: 'de',
    text: 'Sehr schön beschrieben. Wie haben Sie das Team davon überzeugt, das Formular wirklich wegzuwerfen und nicht heimlich weiterzuführen?'
  },
  {
    key: 'love-this',
    kind: 'empty-praise',
    author: 'brett',
    to: 'six-forty',
    hours: 97,
    likes: 0,
    text: 'Love this! Thanks for sharing.'
  },
  { key: 'ferry', kind: 'emoji', author: 'nikos', to: 'six-forty', hours: 95, likes: 0, text: '👏👏' },
  {
    key: 'monday-round',
    kind: 'aside',
    author: 'devon',
    to: 'six-forty',
    hours: 93,
    likes: 0,
    folded: true,
    text: 'Saving this for our round on Monday.'
  },
  {
    key: 'circle',
    kind: 'spam',
    author: 'elevate',
    to: 'six-forty',
    hours: 92,
    likes: 0,
    text: 'Leaders! Join our free masterclass and 10x your income in 90 days. Link in my profile, only 7 seats left!'
  },
  {
    key: 'tenth-person',
    kind: 'own-post',
    author: 'mara',
    hours: 74,
    likes: 88,
    text: 'We are nine. Everybody tells me to hire the tenth.\n\nWith nine, I know who is tired before they say it. I am not sure I will know it with ten. What did you lose when your team became one person bigger?'
  },
  {
    key: 'lost-lunch',
    kind: 'builds-on',
    author: 'priya',
    to: 'tenth-person',
    hours: 70,
    likes: 11,
    text: 'We lost lunch. At seven we ate together, at eight there were suddenly two tables. I would add one thing to your list: decide beforehand what may split and what may not.'
  },
  {
    key: 'two-weeks',
    kind: 'need',
    author: 'rahul',
    to: 'tenth-person',
    hours: 66,
    likes: 2,
    text: 'I am in exactly this spot with a team of four and could use advice. My fifth starts in two weeks and I have no idea what to give up. Would you look at my list?'
  },
  {
    key: 'second-oven',
    kind: 'good-news',
    author: 'joonho',
    to: 'tenth-person',
    hours: 58,
    likes: 21,
    text: 'We signed for the second shop yesterday! I read your post twice before I put my name down. We lost the early coffee together and won two people who smile at five in the morning.'
  },
  {
    key: 'before-they-say',
    kind: 'praise',
    author: 'anamaria',
    to: 'tenth-person',
    hours: 51,
    likes: 4,
    text: '"Who is tired before they say it" is the most honest measure of team size that I have read. I will use it with my new leads, with your name under it.'
  },
  {
    key: 'split',
    kind: 'question',
    author: 'meiling',
    to: 'tenth-person',
    hours: 44,
    likes: 3,
    text: 'Could the tenth person take something off you instead of adding a tenth to look after? What would you hand over first?'
  },
  {
    key: 'unseen',
    kind: 'post',
    author: 'rosalie',
    hours: 96,
    likes: 240,
    text: 'The people who make a morning possible have usually gone home before it starts. Who are they where you work?'
  },
  {
    key: 'unseen-logistics',
    kind: 'aside',
    author: 'gerrit',
    to: 'unseen',
    hours: 93,
    likes: 7,
    text: 'The two who check the boilers at five. I learned their names after eleven years.'
  },
  {
    key: 'unseen-logistics-back',
    kind: 'aside',
    author: 'rosalie',
    to: 'unseen-logistics',
    greets: 'gerrit',
    hours: 92,
    likes: 3,
    text: 'what changed when you did?'
  },
  {
    key: 'unseen-laundry',
    kind: 'own-reply',
    author: 'mara',
    to: 'unseen',
    hours: 90,
    likes: 19,
    text: 'Our laundry van comes at 4:50. I have met the driver once, in snow, and he apologised for the noise.'
  },
  {
    key: 'laundry-question',
    kind: 'question',
    author: 'devon',
    to: 'unseen-laundry',
    greets: 'mara',
    hours: 22,
    likes: 2,
    text: 'I plan those vans. Is there anything he could do at that hour that would make your morning easier?'
  },
  {
    key: 'advert',
    kind: 'advert',
    author: 'larkfield',
    hours: 30,
    likes: 410,
    text: 'One roster for all your sites. See how teams like yours save six hours a week.'
  },
  {
    key: 'ferry-morning',
    kind: 'post',
    author: 'nikos',
    hours: 18,
    likes: 64,
    text: 'Wind nine, all ferries stay in. Forty lorries on the quay, and somebody brought cards. You learn what a crew is made of when nothing moves.'
  },
  {
    key: 'watch-morning',
    kind: 'post',
    author: 'callum',
    hours: 8,
    likes: 51,
    text: 'New recruits always ask about the fires. Nobody asks about the tea after. The tea after is where the watch is made.'
  }
]
