// What is said on the lab's X. `hours` is how long before the demo it was written.
import type { Line } from './world.ts'

export const X_LINES: readonly Line[] = [
  {
    key: 'ninety',
    kind: 'own-post',
    author: 'mara',
    hours: 122,
    likes: 41,
    text: 'The best handover I ever got took ninety seconds. Three names, one worry each, and "call me if you are unsure".\n\nThe worst took twenty minutes, and I still missed the one thing that mattered.'
  },
  {
    key: 'list-again',
    kind: 'question',
    author: 'priya',
    to: 'ninety',
    hours: 117,
    likes: 3,
    text: 'How do you keep the ninety seconds from growing back into a list? Ours started short and was ten minutes again within a month.'
  },
  {
    key: 'push-back',
    kind: 'disagreement',
    author: 'tomasz',
    to: 'ninety',
    hours: 115,
    likes: 5,
    text: 'I would push back a little. Ninety seconds works on a calm ward. With two admissions still open I want the twenty minutes, boring parts included.'
  },
  {
    key: 'whose-worry',
    kind: 'answered',
    author: 'wanjiru',
    to: 'ninety',
    hours: 112,
    likes: 2,
    text: 'Who decides what the one worry is, the person leaving or the person arriving?'
  },
  {
    key: 'whose-worry-answer',
    kind: 'own-reply',
    author: 'mara',
    to: 'whose-worry',
    hours: 110,
    likes: 6,
    text: 'The person leaving names it, the person arriving says it back. When the two do not match, that is the handover.'
  },
  {
    key: 'harbour',
    kind: 'aside',
    author: 'ingrid',
    to: 'ninety',
    hours: 108,
    likes: 1,
    text: 'We hand over ships, not patients. Would you still keep it to three names when there are eleven vessels in the lane?'
  },
  {
    key: 'harbour-answer',
    kind: 'own-reply',
    author: 'mara',
    to: 'harbour',
    hours: 105,
    likes: 2,
    text: 'Then I would sort them: which three would make you ring me at home? Those get a sentence, the other eight get the board.'
  },
  {
    key: 'harbour-thanks',
    kind: 'thanks',
    author: 'ingrid',
    to: 'harbour-answer',
    hours: 99,
    likes: 1,
    text: 'Thank you, that is exactly the sorting I was missing. Trying it on Thursday night.'
  },
  {
    key: 'said-aloud',
    kind: 'builds-on',
    author: 'kenji',
    to: 'ninety',
    hours: 97,
    likes: 4,
    text: 'We do the same with print jobs, plus one rule: whoever takes over repeats the worry aloud before touching the machine. Half of our reprints disappeared.'
  },
  {
    key: 'so-true',
    kind: 'empty-praise',
    author: 'brandt',
    to: 'ninety',
    hours: 94,
    likes: 0,
    text: 'So true! Great post 👏'
  },
  { key: 'hands', kind: 'emoji', author: 'noor', to: 'ninety', hours: 91, likes: 0, text: '🙌🙌🙌' },
  {
    key: 'bread-log',
    kind: 'folded',
    author: 'etienne',
    to: 'ninety',
    hours: 88,
    likes: 2,
    text: 'In the bakery the dough is the handover: you can see how the night went. Do you have anything that one can see, rather than hear?'
  },
  {
    key: 'bread-log-aside',
    kind: 'aside',
    author: 'noor',
    to: 'bread-log',
    hours: 87,
    likes: 0,
    folded: true,
    text: 'The fridge log tells me the same, if people fill it in.'
  },
  {
    key: 'bread-log-answer',
    kind: 'own-reply',
    author: 'mara',
    to: 'bread-log',
    hours: 84,
    likes: 1,
    folded: true,
    text: 'A chair. Whoever is worried about a room leaves a chair outside its door. You see it before anybody speaks.'
  },
  {
    key: 'for-students',
    kind: 'aside',
    author: 'adaeze',
    to: 'ninety',
    hours: 82,
    likes: 0,
    folded: true,
    text: 'Keeping this one for my students.'
  },
  {
    key: 'followers',
    kind: 'spam',
    author: 'growthlift',
    to: 'ninety',
    hours: 80,
    likes: 0,
    text: 'Want 10k real followers this month? 🚀 DM us "GROW" and claim your free strategy call now!'
  },
  {
    key: 'any-questions',
    kind: 'own-post',
    author: 'mara',
    hours: 50,
    likes: 63,
    text: 'I stopped asking "any questions?" at the end of our team meeting. Now I ask "what did I just make harder for you?"\n\nThe first week was quiet. The second week was not.'
  },
  {
    key: 'first-night',
    kind: 'story',
    author: 'adaeze',
    to: 'any-questions',
    hours: 46,
    likes: 9,
    shortened: true,
    text: 'My first night in charge nobody asked anything either. At four in the morning I found the student crying in the linen room, because the new chart had a column she did not understand and everybody else seemed to.\n\nI had explained it for ten minutes. I had never once asked what it cost them.'
  },
  {
    key: 'template',
    kind: 'need',
    author: 'lucia',
    to: 'any-questions',
    hours: 43,
    likes: 1,
    text: 'I am looking for somebody who has started this in a team that is new to each other. We are six, four joined in August, and I do not know how to open that door. Could I ask you about the first two weeks?'
  },
  {
    key: 'night-lead',
    kind: 'good-news',
    author: 'sefa',
    to: 'any-questions',
    hours: 39,
    likes: 7,
    text: 'Your question got me the job, in a way. I asked it in my trial week at the warehouse, and on Friday they made me night lead. First shift is tonight!'
  },
  {
    key: 'schwerer',
    kind: 'question',
    author: 'hannah',
    to: 'any-questions',
    hours: 31,
    likes: 2,
    language: 'de',
    text: 'Das probiere ich am Montag aus. Wie gehst du damit um, wenn die ehrliche Antwort lautet: "die ganze neue Planung"?'
  },
  {
    key: 'second-week',
    kind: 'praise',
    author: 'dmitri',
    to: 'any-questions',
    hours: 26,
    likes: 3,
    text: 'The line about the second week is the best part. In the tower we called that the price of asking: you have to still be there when the answers come.'
  },
  {
    key: 'rosa-letter',
    kind: 'post',
    author: 'rosa',
    hours: 70,
    likes: 118,
    text: 'What is one thing your workplace does at the change of shift that nobody ever wrote down?'
  },
  {
    key: 'rosa-keys',
    kind: 'aside',
    author: 'dmitri',
    to: 'rosa-letter',
    hours: 68,
    likes: 4,
    text: 'We handed over the pencil. Whoever held it was responsible.'
  },
  {
    key: 'rosa-keys-back',
    kind: 'aside',
    author: 'rosa',
    to: 'rosa-keys',
    hours: 67,
    likes: 2,
    text: 'The pencil! Was it always the same one?'
  },
  {
    key: 'rosa-kettle',
    kind: 'own-reply',
    author: 'mara',
    to: 'rosa-letter',
    hours: 65,
    likes: 11,
    text: 'The night shift puts the kettle on for the day shift. It says "we managed" without a word.'
  },
  {
    key: 'kettle-question',
    kind: 'question',
    author: 'yusuf',
    to: 'rosa-kettle',
    hours: 20,
    likes: 1,
    text: 'And on a night when you did not manage, do you still put it on?'
  },
  {
    key: 'mention',
    kind: 'question',
    author: 'wanjiru',
    hours: 9,
    likes: 2,
    text: 'Planning our first winter with three shifts instead of two. @mara_lindholm did your people choose their own pairs, or did you?'
  },
  {
    key: 'quoting',
    kind: 'post',
    author: 'kenji',
    hours: 15,
    likes: 12,
    quotes: 'rosa-letter',
    text: 'Ours is the radio. The station it is left on tells you how the afternoon went.'
  },
  {
    key: 'advert',
    kind: 'advert',
    author: 'larkfield',
    hours: 12,
    likes: 230,
    text: 'Rosters that fill themselves. Try Larkfield free for thirty days.'
  },
  {
    key: 'harbour-morning',
    kind: 'post',
    author: 'ingrid',
    hours: 6,
    likes: 17,
    text: 'Fog until nine, eleven vessels in the lane, and not one raised voice on the radio. A good night.'
  },
  {
    key: 'letter-answer',
    kind: 'post',
    author: 'adaeze',
    hours: 4,
    likes: 33,
    text: 'Two births before breakfast. Both families asked the same question first: who was here with us? Write names down, people.'
  }
]
