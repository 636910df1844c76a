// Situations written and labelled from the definitions before any rule saw them; all people and firms are invented.
import { comment, type FreshSituation, post, reply } from './fresh-situation.ts'
import { moreFreshSituations } from './fresh-situations-more.ts'

export const freshSituations: readonly FreshSituation[] = [
  post(
    'Pleased to announce that Quarrystone has been shortlisted for the Green Build Awards! Vote for us: https://vote.example.com',
    ['announcement-reframe']
  ),
  post(
    'We have some exciting news to share! Orchard Dental is expanding to Leeds. Book your appointment today at https://orchard.example.com 🎉🎉',
    ['announcement-reframe', 'broadcast-balance']
  ),
  post('It is with great pleasure that we introduce our new apprenticeship programme.', [
    'announcement-reframe'
  ]),
  post('Today we open our third location. Free cake until it runs out.', ['announcement-reframe']),
  post(
    'New episode is live! We talk to a lighthouse keeper about silence. Listen here: https://pod.example.com/12',
    ['announcement-reframe']
  ),
  post(
    'Nobody at the depot was thrilled to announce the new timetable. Wanda taped it to the kettle. Where do you hang the bad news?',
    [],
    ['announcement-reframe']
  ),
  post('I have started a new position as site lead at Tarnbrook. Grateful to all who helped.', [
    'announcement-reframe'
  ]),
  post(
    'Very happy for my colleague Joanna, who was promoted to head of nursing today.',
    [],
    ['announcement-reframe', 'humblebrag-drop']
  ),
  post(
    'Three people walked out of my training on Thursday. One came back for her umbrella and told me why. What made you leave a room last?',
    [],
    ['*']
  ),
  post(
    'Last Friday a courier asked me if he could sit down for a minute. He slept for two hours. I moved my meeting to the corridor. Who last slept in your office?',
    [],
    ['*']
  ),
  post(
    'I priced the roof too low in March and Benno told me so. We lost 900 euros. Roofers, how do you add the weather to an offer?',
    [],
    ['*']
  ),
  post(
    'On the 7.12 from Bremen a woman corrected my slides over my shoulder. She was right twice. Do you let strangers read along?',
    [],
    ['*']
  ),
  post(
    'What do you say to an apprentice who is better than you? I said "sweep first". I have been ashamed of it since Tuesday.',
    [],
    ['*']
  ),
  comment(
    'We moved the till to the exit and queues halved.',
    'Ours stands at the exit too, but the queue blocks the cold shelf. Did you have to move anything else?',
    [],
    ['*']
  ),
  comment(
    'I stopped reading mail before ten.',
    'Before ten I read nothing either, and my suppliers have learned to ring. Who complained first at yours?',
    [],
    ['*']
  ),
  reply(
    'Which glaze did you use on the blue cups?',
    'question',
    'A tin glaze from Haarlem, two coats. What do you fire yours at?',
    [],
    ['*']
  ),
  reply(
    'We only answer calls before noon now.',
    'builds-on',
    'Calls before noon, I like that. What happened to the people who ring at five?',
    [],
    ['*']
  ),
  reply(
    'My shop burned down last night. Nobody hurt.',
    'story',
    'Oh Selma. I am glad you are all safe. My van is yours this week if it helps.',
    [],
    ['followup-ask', 'question-cushion', 'parent-anchor', 'escalation-cool']
  ),
  reply(
    'The numbers in your chart are from 2019.',
    'disagreement',
    'You are right, they are. I will swap them tonight. Where did you find the newer ones?',
    [],
    ['*']
  ),
  comment('Our bakery sells stale bread at half price after six.', 'Awesome post!! 👏', ['praise-specify']),
  comment(
    'Our bakery sells stale bread at half price after six.',
    'Very inspiring, thank you for this valuable reminder Maren',
    ['praise-specify']
  ),
  comment(
    'Our bakery sells stale bread at half price after six.',
    'Brilliant idea, stale bread deserves a second chance.',
    [],
    ['praise-specify']
  ),
  comment(
    'Our bakery sells stale bread at half price after six.',
    'Totally agree with you, this is so true!',
    ['praise-specify']
  ),
  comment('Our bakery sells stale bread at half price after six.', '❤️❤️', ['praise-specify']),
  comment('Our bakery sells stale bread at half price after six.', 'CFBR', ['praise-specify']),
  reply(
    'I think your third point is the strongest, we saw it on nights as well.',
    'praise',
    'Appreciate that! Nights are where it shows first.',
    ['followup-ask'],
    ['praise-specify']
  ),
  reply(
    'We got the lease for the corner shop!',
    'good-news',
    'Wow, congratulations! So happy for you both 🥂',
    ['goodnews-ask']
  ),
  reply(
    'We got the lease for the corner shop!',
    'good-news',
    'The corner one with the green tiles? How long did you wait for it?',
    [],
    ['goodnews-ask', 'praise-specify']
  ),
  comment(
    'After nine years of evening classes I am a registered nurse as of today.',
    'Congrats, well deserved!',
    ['goodnews-ask']
  ),
  reply(
    'How long do you let the dough rest in winter?',
    'question',
    'Thanks for the question and for following along!',
    ['question-answer']
  ),
  reply(
    'How long do you let the dough rest in winter?',
    'question',
    'Lovely question 😊 Where are you based?',
    ['question-answer']
  ),
  reply(
    'How long do you let the dough rest in winter?',
    'question',
    'Eleven hours, in the stairwell.',
    [],
    ['question-answer', 'parent-anchor']
  ),
  reply(
    'How long do you let the dough rest in winter?',
    'question',
    'No idea, my sister does the dough. I will ask her tonight.',
    [],
    ['question-answer']
  ),
  reply(
    'How long do you let the dough rest in winter?',
    'question',
    'I wrote about that in the post of last Sunday, the part with the stairwell.',
    [],
    ['question-answer']
  ),
  reply(
    'Your plan ignores night staff completely.',
    'disagreement',
    'It does not ignore anyone. Never has. You just did not read it.',
    ['disagreement-acknowledge']
  ),
  reply(
    'Your plan ignores night staff completely.',
    'disagreement',
    'We simply cannot plan for everybody, that is not possible.',
    ['disagreement-acknowledge']
  ),
  reply(
    'Your plan ignores night staff completely.',
    'disagreement',
    'I understand why it looks that way. Nights are on page four, and maybe that is too late.',
    [],
    ['disagreement-acknowledge', 'escalation-cool']
  ),
  reply(
    'Your plan ignores night staff completely.',
    'disagreement',
    'Ignores, or mentions too late? Which part of nights do you miss?',
    [],
    ['disagreement-acknowledge']
  ),
  reply(
    'Your plan ignores night staff completely.',
    'disagreement',
    'Your reading is honestly ridiculous. Why comment at all?',
    ['escalation-cool']
  ),
  reply(
    'Your plan ignores night staff completely.',
    'disagreement',
    'You obviously have NEVER worked a night in your life.',
    ['escalation-cool']
  ),
  reply('Your plan ignores night staff completely.', 'disagreement', 'You people are idiots, you idiot.', [
    'escalation-cool'
  ]),
  comment(
    'Remote teams do not need offices.',
    'I disagree. It never works, nobody talks and nothing gets done.',
    ['disagreement-acknowledge']
  ),
  comment(
    'Remote teams do not need offices.',
    'I see the appeal, though ours missed the kitchen more than the desks. What replaced the kitchen for you?',
    [],
    ['disagreement-acknowledge', 'escalation-cool', 'parent-anchor']
  ),
  reply('We tested two handles for the door.', 'builds-on', 'What was the result of it all?', [
    'question-cushion'
  ]),
  reply('We tested two handles for the door.', 'builds-on', 'Your test had how many people?', [
    'question-cushion'
  ]),
  reply(
    'We tested two handles for the door.',
    'builds-on',
    'Two handles, nice. Which one did the children use?',
    [],
    ['question-cushion', 'followup-ask']
  ),
  comment(
    'I have run a tiny cinema for 20 years. AMA!',
    'What film emptied the room?',
    [],
    ['question-cushion']
  ),
  reply(
    'My neighbour counts the buses and writes them on the wall.',
    'story',
    'In my street it is the bins, and the wall belongs to the church.',
    ['followup-ask'],
    ['parent-anchor']
  ),
  reply(
    'My neighbour counts the buses and writes them on the wall.',
    'story',
    'I do the same with trains. What about you?',
    ['followup-ask']
  ),
  reply(
    'My neighbour counts the buses and writes them on the wall.',
    'story',
    'Nice wall. By the way, are you coming to the fair in Ulm?',
    ['followup-ask']
  ),
  reply(
    'My neighbour counts the buses and writes them on the wall.',
    'story',
    'On the wall! Does anyone ever wipe it off?',
    [],
    ['followup-ask', 'question-cushion']
  ),
  comment(
    'The lift in our building speaks three languages.',
    'Innovation requires bold thinking and strong partnerships.',
    ['parent-anchor']
  ),
  comment(
    'The lift in our building speaks three languages.',
    'Never stop learning, folks, growth is a choice.',
    ['parent-anchor']
  ),
  comment('The lift in our building speaks three languages.', 'Mine only sighs.', [], ['praise-specify']),
  comment(
    'How do you keep pigeons off a flat roof?',
    'Our netting solution is installed in a day. Get in touch for a quote!',
    ['pitch-hold']
  ),
  comment(
    'How do you keep pigeons off a flat roof?',
    'I run a small firm for exactly that, check out my website.',
    ['pitch-hold']
  ),
  comment(
    'How do you keep pigeons off a flat roof?',
    'Roofline Nets could fix this in a morning.',
    ['pitch-hold'],
    [],
    ['Roofline Nets']
  ),
  comment(
    'How do you keep pigeons off a flat roof?',
    'A neighbour hung old CDs on a line. It held for one summer, then the pigeons got bored of being afraid.',
    [],
    ['pitch-hold', 'parent-anchor', 'praise-specify'],
    ['Roofline Nets']
  ),
  ...moreFreshSituations
]
