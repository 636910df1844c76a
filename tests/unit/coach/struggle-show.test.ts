import { describeRule } from './describe-rule.ts'

describeRule('struggle-show', 'post', {
  fires: [
    'What a quarter. Revenue doubled, we reached 5,000 subscribers and we won two regional awards. The team grew to nine people and moved into a bright new studio near the harbour. Our customers keep telling us how much they enjoy the boxes, and the order book for spring is full. We celebrated with a long dinner and a song. Thank you all for being here with us and on to the next one.',
    'Five years ago I started with one sewing machine. Today we employ twelve people, we hit a record in May and our bags are sold in thirty shops. I was promoted to chair of the guild and the city gave us an award for design. Everything we touched turned to gold this year, and the plans for the coming season are even bigger, brighter and bolder than before. Onwards to spring.',
    'Our campaign exceeded every goal. Growth in all regions, record engagement, three awards and a standing ovation at the gala. The agency called it the most successful launch they had seen. The whole team worked hard and it shows in each detail. We are proud, we are grateful and we are ready for the next season, which starts in the new hall with twice the seats and a much bigger stage.'
  ],
  silent: [
    'What a quarter. Revenue doubled and we won an award.',
    'What a quarter. Revenue doubled, we reached 5,000 subscribers and we won two regional awards. And in February I nearly closed the shop: the oven broke, the bank said no, and I cried in the van outside the supplier. Jo lent me her oven for six weeks. Without her there would be no award and no quarter, and I would be back at the desk I left in 2018.',
    'Nadia won the national prize. She grew up above a bakery, she reached the final with a loaf her grandmother used to make, and the jury gave her a record score. Her class watched it live in the canteen and her headteacher rang the bell. She promoted her two helpers on the spot, and the shop sold out before noon. The street is still dancing and the baker next door closed early.',
    'Thank you to Meera, Tom and the night shift. You reached every goal, you won the award and you achieved a record that nobody here thought possible. Every one of you stood by the line, every one of you stayed when the bus was gone, and the award hangs in the canteen where it belongs. I owe each of you a breakfast and a day off, and you will get both of them in the spring.',
    'We drove to the coast and ate fish. The dog slept all the way. On the second day it rained, so we played cards with the neighbours, who have a boat and no engine. They told us how to cook mussels with beer, and we wrote it on a napkin that I have since lost, so do not ask me for it. On the third day we came home slowly, by the small roads and with the windows open.'
  ]
})
