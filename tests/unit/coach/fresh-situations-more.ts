// Situations written and labelled from the definitions before any rule saw them; all people and firms are invented.
import { comment, type FreshSituation, post, reply } from './fresh-situation.ts'

export const moreFreshSituations: readonly FreshSituation[] = [
  comment(
    'How do you keep pigeons off a flat roof?',
    'They sell spikes at the hardware shop in Lund, but ask for the short ones.',
    [],
    ['pitch-hold'],
    ['Roofline Nets']
  ),
  comment(
    'Which booking tool do small salons use?',
    'We built one for salons, it is called Combline, so I am biased. Our tool does swaps as well.',
    ['pitch-hold'],
    [],
    ['Combline']
  ),
  post('https://example.org/annual-report-2024', ['link-frame']),
  post('Great thread on bread: https://example.org/bread', ['link-frame']),
  comment('How do you patch plaster?', 'This helps: https://example.com/plaster', ['link-frame']),
  post(
    'Nouveau billet: https://exemple.fr/pain #pain #four #levain',
    ['link-frame', 'hashtag-trim'],
    ['announcement-reframe']
  ),
  post('Herbst in der Werkstatt #holz #handwerk #werkstatt #ahorn #herbst', ['hashtag-trim'], ['door-open']),
  post(
    'The old crane was sold today and half the yard came out to watch it go, some of them in slippers, and nobody made a speech #crane #yard #harbour',
    [],
    ['hashtag-trim']
  ),
  post(
    'Our organisation facilitates the transformation of traditional value chains through scalable, data-driven solutions that empower stakeholders and unlock value at every touchpoint of the customer lifecycle.',
    ['corporate-humanize', 'jargon-simplify']
  ),
  post(
    'Effective enablement requires alignment between stakeholders, actionable insights and a robust go-to-market motion across the entire organisation in every quarter of the year.',
    ['corporate-humanize']
  ),
  post(
    'My manager asked me to "leverage the learnings" and I said yes before I knew what it meant. Turns out: write down what went wrong. How do you say it at yours?',
    [],
    ['jargon-simplify', 'corporate-humanize']
  ),
  post(
    'Sick of low-hanging fruit, deep dives and moving needles? I keep a jar. A euro a word. On Friday it bought us a cake.',
    [],
    ['jargon-simplify']
  ),
  post(
    'Quick win today: we circled back on the deliverables, streamlined the workflow and freed up bandwidth.',
    ['jargon-simplify']
  ),
  post(
    'Curiosity matters. Curious people ask, and asking opens doors that pushing keeps shut. It costs nothing and returns much. In many organisations curiosity is welcomed in words and punished in deeds, which is why it fades with the years. Keeping it alive is a task for everyone with influence, and it starts with small habits such as listening, pausing and admitting gaps in knowledge openly.',
    ['scene-add', 'door-open']
  ),
  post(
    'Delegation is the art of letting go. Those who master it grow, and those around them grow with them. It requires clarity, patience and the courage to accept other ways of doing things. Done well, it creates ownership. Done badly, it creates confusion and frustration on both sides. The difference lies in the conversation at the beginning, which is often skipped for lack of time.',
    ['scene-add', 'door-open']
  ),
  post(
    'We believe in craft. Our weavers train for years and our looms are older than most of us. We repair what we sell, we answer every letter, and we will be here when the trend has passed.',
    ['logo-unmask']
  ),
  post(
    'My brother and I share one van. We label our sides, we argue about the radio, and our only rule is that nobody eats tuna in it. Our mother rules on the rest.',
    [],
    ['logo-unmask']
  ),
  post(
    'Teamwork can be beneficial in many situations. It is often possible that several people together may arrive at somewhat better results. Of course, this may depend on the people and possibly on the task. In general a balanced approach is probably useful for most organisations and most projects.',
    ['stance-take', 'door-open']
  ),
  post(
    'I no longer believe in probation periods. We hired eleven people on a handshake and two on paper, and the two on paper left first. A contract cannot look you in the eye. I may change my mind when the twelfth one steals the van.',
    [],
    ['stance-take']
  ),
  { ...post('Off to Kestrel House for the board day.', ['redline-stop']), redLines: ['Kestrel House'] },
  { ...post('The #KestrelHouse view is worth the stairs.', ['redline-stop']), redLines: ['Kestrel House'] },
  { ...post('A kestrel sat on the house of my aunt.', [], ['redline-stop']), redLines: ['Kestrel House'] },
  {
    ...comment('Who do you work with?', 'Mostly with Zoë and her people.', ['redline-stop']),
    redLines: ['zoe']
  },
  post('We are the only agency that truly understands founders. Our process never fails.', ['claim-prove']),
  post('This morning routine will transform your life. Guaranteed.', ['claim-prove']),
  post(
    'Our world-first clamp is the safest on the market, according to us. In tests by TÜV Nord it held 412 kg for 30 days in May.',
    [],
    ['claim-prove']
  ),
  post(
    'The best bread in Ghent is sold from a garage. The queue starts at six and nobody there has a phone. Where is the queue in your town?',
    [],
    ['*']
  ),
  post(
    'My worst hire was my best teacher. He left after nine days and a note of four pages. Which note do you still keep?',
    [],
    ['claim-prove']
  ),
  post(
    'Not the fastest, not the cheapest: our clinic takes its time. On Monday Dr Osei spent an hour with one ear.',
    [],
    ['claim-prove']
  ),
  post('87% of managers say they listen. Their teams disagree. Where is the gap?', ['source-cite']),
  post('A study shows that walking meetings raise creativity by 60 percent. I just like the ducks.', [
    'source-cite'
  ]),
  post(
    'According to the Danish Crafts Council, 3 in 10 workshops have no heir. Ours is one of them. Who takes over yours?',
    [],
    ['source-cite']
  ),
  post(
    '2 of our 9 vans are electric. Both are always taken first. Which one would you fight for?',
    [],
    ['source-cite', 'claim-prove']
  ),
  post(
    "In today's ever-changing business environment, agility isn't just an option, it's a necessity. Leaders who harness this mindset foster resilience, elevate performance and unlock sustainable growth for teams.",
    ['machine-rephrase']
  ),
  post(
    "Leadership is a tapestry. It's not about titles, it's about people. The secret? Consistent empathy, meticulous preparation, and a willingness to delve into what truly resonates with every single person.",
    ['machine-rephrase']
  ),
  comment(
    'I hired my first employee at 51.',
    'What an insightful perspective! Your journey underscores the importance of perseverance, showcasing how pivotal moments can foster transformative growth in any career, at any age.',
    ['machine-rephrase']
  ),
  comment(
    'I hired my first employee at 51.',
    'Sure! Here is a short comment you could post: Congratulations on your first hire!',
    ['machine-rephrase']
  ),
  post('10 books that will change how you lead:\n1. The one you finish\n2. The one you lend', [
    'trope-deepen'
  ]),
  post('6 things nobody tells you about freelancing', ['trope-deepen']),
  post("People don't quit jobs, they quit bosses.", ['trope-deepen']),
  post('Work smarter, not harder.\n\nThoughts?', ['trope-deepen', 'closer-specify']),
  post('I was rejected by 40 companies. Today I run one with 40 people.', ['trope-deepen']),
  post('Stop selling. Start helping people. That is all I have.', [], ['machine-rephrase']),
  post('Stop writing essays on Sundays and start sleeping.', ['trope-deepen']),
  post(
    'Yet another "unpopular opinion" that everyone holds. My feed has 14 since Monday, I counted.',
    [],
    ['trope-deepen']
  ),
  post(
    'Two steps led down to the cellar, the third one was missing, and that is how I met our landlord. How did you meet yours?',
    [],
    ['trope-deepen']
  ),
  post(
    'I might be wrong about this, but maybe we should pay interns for the questions they ask.',
    ['thinking-welcome'],
    ['claim-prove', 'stance-take']
  ),
  post('open question, no answer from me: does a queue need a front?', ['thinking-welcome']),
  post(
    'Everyone deserves respect. Every company should treat all people with dignity, no matter where they come from, and every leader should make it a daily habit to say thanks, because thanks always come back.',
    ['reader-name']
  ),
  post(
    "Whether you're a student or a CEO, this matters. Everybody has 24 hours and everyone decides how to use them, so choose with care what gets the first of them and what gets the last one.",
    ['reader-name']
  ),
  post(
    'Night porters, this one is for you: everyone thinks the keys hang themselves up. Everybody in the house sleeps because you do not. Who brings you soup?',
    [],
    ['reader-name']
  ),
  post(
    'The swifts came back on the second of May, four days late. They nest under the roof of the old dairy, where the beam is soft. We put up a plank last year so that the young ones do not fall on the bicycles. This morning the first droppings were on it, and the caretaker smiled for once.',
    ['door-open']
  ),
  post(
    'The swifts came back on the second of May, four days late. They nest under the roof of the old dairy, where the beam is soft. We put up a plank last year so that the young ones do not fall on the bicycles. Do you leave the droppings or do you sweep before the first guest?',
    [],
    ['door-open']
  ),
  post(
    'We are hiring: a baker for the night shift, full-time, from August. You like ovens, you hate alarm clocks and you can lift 25 kilos of flour without a song. We offer fair pay, real breaks and bread for life. Send your application to the shop or come by after ten, when the last loaf is out.',
    [],
    ['door-open', 'scene-add']
  ),
  post('I moved our stand-up outside. It rained, and it took four minutes instead of twenty. Agree?', [
    'closer-specify'
  ]),
  post(
    'I moved our stand-up outside. It rained, and it took four minutes instead of twenty. Your thoughts?',
    ['closer-specify']
  ),
  post('I moved our stand-up outside. It rained, and it took four minutes. Curious to hear what you think.', [
    'closer-specify'
  ]),
  post('I moved our stand-up outside. It rained, and it took four minutes. Let me know what you think 👇', [
    'closer-specify'
  ]),
  post(
    'I moved our stand-up outside. It rained, and it took four minutes. What would rain end at yours?',
    [],
    ['*']
  ),
  post('Hit like if you want part two.', ['bait-remove']),
  post('Comment "PLAN" and I\'ll DM you my 90-day plan for free.', ['bait-remove']),
  post('Share this with someone who needs it today ♻️', ['bait-remove']),
  post('👍 = yes\n❤️ = no\nWhich one are you?', ['bait-remove']),
  post('Tag the colleague who always brings cake', ['bait-remove']),
  post('If you agree, hit the like button and repost.', ['bait-remove']),
  post(
    'A man on the tram wore a badge that said "tag a friend". I asked him which one. He had none with him.',
    [],
    ['bait-remove', 'credit-give']
  ),
  post('I share my desk with a parrot, and if you like noise, come by.', [], ['bait-remove']),
  post(
    'Please repost: Nadim, 9, was last seen on Mill Bridge at noon. Red jacket. Ring 110.',
    [],
    ['bait-remove', '*']
  ),
  post('Somebody told me that a good apology has no comma. I count commas now, in both directions.', [
    'credit-give'
  ]),
  post('A former boss taught me to ask for the bill first. It saves the whole evening.', ['credit-give']),
  post('Greta Olsen taught me to ask for the bill first. It saves the whole evening.', [], ['credit-give']),
  post(
    'A client told me this in confidence, so no name: the safest desk is the one next to the printer.',
    [],
    ['credit-give']
  ),
  reply('I retyped your table, the third column had a shifted row.', 'builds-on', 'Thank you so much!', [
    'thanks-specify'
  ]),
  reply(
    'I retyped your table, the third column had a shifted row.',
    'builds-on',
    'Thanks, that helps me a lot.',
    ['thanks-specify']
  ),
  reply(
    'I retyped your table, the third column had a shifted row.',
    'builds-on',
    'Thank you for retyping it, I would not have seen the row.',
    [],
    ['thanks-specify', 'praise-specify']
  ),
  reply(
    'You are welcome, good luck with it!',
    'thanks',
    'Thanks again!',
    [],
    ['thanks-specify', 'followup-ask']
  ),
  post('Humbled to be selected as a Top 100 voice in logistics. Just a girl from a village.', [
    'humblebrag-drop'
  ]),
  post('I rarely talk about awards, but being named engineer of the year feels special.', [
    'humblebrag-drop'
  ]),
  post(
    'I won a prize for my cheese on Saturday and I am proud of it. Piet turned every wheel.',
    [],
    ['humblebrag-drop']
  ),
  reply('Do you still bake on Sundays?', 'question', 'Yes, because [your reason]. And you?', ['blank-fill']),
  reply('Who told you?', 'question', 'It was [name] who told me, at ____.', ['blank-fill']),
  reply('Which page?', 'question', 'Page 4, see [2] and the [FAQ].', [], ['blank-fill']),
  post('Todo: [x] oven [ ] floor. Which one would you do first?', [], ['blank-fill']),
  post(
    'Condolences to the family of our colleague Artur. Please share your memories of him below, everyone, always.',
    [],
    ['*']
  ),
  post(
    'My mother died on Tuesday. We are grateful for every message. Thoughts and prayers help, they do. We will reopen the shop in May.',
    [],
    ['*']
  ),
  post(
    'Wir sind stolz, unser neues Produkt vorstellen zu dürfen. Jetzt anmelden und Platz sichern!',
    [],
    ['*']
  ),
  comment(
    'Wer von euch arbeitet nachts?',
    'Super Beitrag, danke!',
    [],
    ['praise-specify', 'thanks-specify', 'parent-anchor']
  ),
  post('Estamos encantados de presentar nuestra nueva colección de otoño. ¿Qué opinas?', [], ['*']),
  post(
    'Year in review: revenue up, headcount doubled, three awards, a record quarter and a sold out tour. The team delivered on every promise, the customers came back for more and the new studio opened on time and within budget. We celebrated in the garden with everyone who made it possible, and we look forward to an even more successful and exciting year full of growth for all.',
    ['struggle-show']
  ),
  post(
    'Year in review: revenue up, three awards and a record quarter. In April I doubted all of it. The big client left, Kim cried in the stairwell, and I wrote a letter to the bank that I never sent. We are here because the landlord waited for six weeks without a word. I still do not know why he did. Nobody in the firm knows how close it was, until now, and some of them read this.',
    [],
    ['struggle-show']
  )
]
