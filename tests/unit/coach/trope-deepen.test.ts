import { describeRule } from './describe-rule.ts'

describeRule('trope-deepen', 'post', {
  fires: [
    '7 habits every founder needs to build before thirty:\n\n1. Sleep\n2. Read\n3. Run',
    'Three things I wish I knew before my first job.\nNumber one will surprise you.',
    'I got fired on a Friday. Best thing that ever happened to me.',
    'Nobody tells you how lonely it is at the top.',
    'Stop chasing clients. Start attracting them.',
    'What my divorce lawyer taught me about B2B sales',
    'Hot take: meetings are dead.',
    'Hire for attitude, train for skill.',
    'We had a great year.\n\nThe team stayed.\n\nThe coffee got better.\n\nPeople talk now.\n\nRead that again.',
    'A boss gives orders. A leader gives hope. Boss vs leader, choose wisely.',
    "Let's normalize taking a lunch break."
  ],
  silent: [
    'If I see one more "hot take" today I will take up knitting.',
    'Tired of "5 lessons" posts? So am I, and here is a photo of my lunch.',
    'Three steps we took when the cold store failed on Sunday night:\n1. Rang Ilse, who has a van\n2. Moved the fish to the school kitchen\n3. Wrote 04:10 on the door so that the vet would know\nThe fish was fine. Ilse was not.',
    'Her paper is called "Ten ways to miss a bus" and it is about queues.',
    'I have two things to return to the library and one to confess.',
    'My manager left on Monday and took the good stapler.',
    'The hot oven takes eleven minutes, the cold one twenty.',
    'We stopped sending agendas in May and Petra started to answer within the hour.',
    'The five ways out of the building are marked in green; the fifth is locked since the flood.'
  ]
})
