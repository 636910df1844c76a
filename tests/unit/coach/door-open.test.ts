import { describeRule } from './describe-rule.ts'

describeRule('door-open', 'post', {
  fires: [
    'The new floor is in. It took nine days instead of six because the screed was wet, and the fitters came back on a Sunday to finish the corridor. The colour is lighter than on the sample, and in the morning sun it looks almost white. The children slid over it in socks before the chairs came.',
    'I have kept bees for eleven years and I still get stung in the same spot behind the left knee. My neighbour says that they know me. In August I open the lids at six in the morning, before the heat, and take only what they can spare. The rest stays with them for the winter.',
    'Trust is slow. It grows in small favours and late trains, and it leaves by taxi. In every firm that I have worked for, the people who had it did not talk about it. The people who talked about it had a programme, a budget and a poster in the lift, and no one rode that lift twice.',
    'Last winter we gave up the morning meeting. Nobody complained. Two people came to my desk in the first week with things they had never said in the room, and one of them had waited for three years. We meet on Thursdays now, at the long table, and the coffee is on me. Thoughts?'
  ],
  silent: [
    'The new floor is in.',
    'The new floor is in. It took nine days instead of six because the screed was wet, and the fitters came back on a Sunday to finish the corridor. Which of your rooms would you open first after a month of dust, the one for the children or the one for the parents?',
    'I have kept bees for eleven years and I still get stung in the same spot behind the left knee. My neighbour says that they know me. If your bees know you, tell me how you found out; I am collecting stories for the village paper and need five of them.',
    'We are looking for a cook with patience. The position is part-time, four mornings a week, in a school kitchen with a view of the river. You plan, you order, you cook for ninety children who hate peas. Apply with a letter of one page, please, until the end of May. We answer everyone.',
    'Thank you to Ewa Lind, who taught me to read a balance sheet with a ruler and a pencil. She sat with me every Tuesday for a whole winter, and she never once sighed. I passed in June, and I have taught two others since then with the same ruler, which she let me keep for good.',
    'The open day is on Saturday. Doors open at nine, the tour starts at ten and again at two. Parking is behind the mill, entry is free for children, and lunch is served in the yard until the soup runs out. The programme hangs at the gate, and dogs are fine on a lead all day.',
    'My aunt passed away on Sunday. She ran the kiosk at the corner for forty years and knew the name of every child in the street. The kiosk stays closed this week. If you pass by, leave a flower at the shutter, she would pretend that she had not noticed it and then put it in water.',
    'I am taking a break from here until September. The workshop stays open, the phone works on Tuesdays, and the dog will be glad of the longer walks. The next round of the repair evenings starts on the first Friday after the holidays, in the old school as always, with soup and the good lamp.',
    'Half-baked thought from the ferry: maybe the shop should close on the busiest day, not the slowest. Everyone would be rested for the second busiest, and the regulars would talk about it. It could ruin us, of course. My sister says it will, and she does the books, so she has a point there.'
  ]
})
