import { describeRule } from './describe-rule.ts'

describeRule('scene-add', 'post', {
  fires: [
    'Good feedback is a gift. It helps people grow, it builds trust and it makes work lighter for everyone involved. When feedback is missing, people guess, and guessing leads to fear. When it is present, they relax and do their best work. Managers who give feedback often have teams that stay longer and talk more openly. That is why feedback belongs at the centre of any healthy culture.',
    'Pricing is hard because value is personal. What is cheap for one buyer is dear to another, and no spreadsheet can tell you which is which. The answer is to listen more than you speak, to test your assumptions, and to accept that some buyers will walk away. A price is a message about what you believe your work is worth, and people read that message long before they read the offer.',
    'Meetings should have a purpose. Without one they wander, and wandering meetings drain energy. A clear question at the start keeps people honest. A clear decision at the end keeps them motivated. In between, silence is more useful than most people think. Leaders who can bear silence hear things that others miss. Teams that can bear it make better decisions, and they make them with less noise and less regret.'
  ],
  silent: [
    'Good feedback is a gift.',
    'On Thursday Milan read my report aloud in the canteen. He stopped at page two and said "who is this for?" I had no idea. We rewrote it that night over cold pizza, and it went from eleven pages to one. The director called the next morning. She had one question, and it was the one we had deleted first, so we put that page back and sent it again.',
    'Thinking out loud: maybe feedback is not a gift at all but a loan. You give it and hope it comes back as something better, and often it does not. I am not sure yet whether that makes it less worth giving. It might be that the interest is what counts. Or that the whole picture is wrong and I only like it because it is neat and short.',
    'Who reads your reports, really? Do you know how far they get? What would happen if you sent only the first page? Which part would you defend if somebody cut it? And if nobody asked for the rest, would you miss writing it, or would you be glad? Tell me what you cut last and what happened then, I am collecting answers for my team of writers.',
    'We are hiring a site manager for our northern depot. You plan shifts, you order material and you keep the yard safe. The position is full-time, with fair pay and a company van. Apply by sending your application to the office. We answer every letter. No cover letter is needed, a short note about what you have done is enough, and we pay for the trip to meet us in person.',
    'Reading for the weekend, all about soil and all short: https://example.com/a is about worms and why they leave. https://example.com/b is about lime and the people who sell it. https://example.com/c is about clay, which is a mood more than a material. All of them are free, none of them ask for an address, and each of them has at least one drawing that you would want to hang on a wall at home.'
  ]
})
