// Twenty own drafts of 2,900 characters for speed measurements: sentences of many kinds, shuffled by a fixed rule.

const sentences = [
  'On Monday I deleted the second page of our offer and two customers called to say that they had read it for the first time.',
  'We are thrilled to announce that our planner is now available in eleven languages, with more to come.',
  'Rosa Lind said "the second page is where trust goes to die" and she may be right.',
  'Which page would you cut first, and who in your team would miss it?',
  'I think 40 minutes a week would be saved, perhaps more in winter.',
  'Our engineers have delivered projects in 14 countries, and the clients come back because we listen.',
  'Studies show that 70 % of employees read nothing after lunch.',
  'Leadership is about trust, and trust takes time, patience and a good deal of coffee.',
  'The kiln fired too hot on Saturday and all my blue cups came out green.',
  'A colleague told me last week that my slides are a hiding place, and I have deleted nine of them since.',
  'Everyone should take a moment to reflect on what they leverage, streamline and operationalize.',
  'It is not just a tool, it is a way to see who does the work.',
  'If you run a small kitchen, tell me how you count the waste at the end of a long night.',
  'No agenda, no slides, no problem: the meeting took eleven minutes and ended with a decision.',
  'In March we moved the briefing to 7.10 and nobody was late for a month.',
  'Nobody talks about the second shift, which starts when the children sleep.',
  'Please check out the release notes at https://example.com/notes and let me know your thoughts below.',
  'I may be wrong, but the best questions in our shop come from people who do not buy anything.',
  'My neighbour repairs accordions and charges by the hour only when he dislikes the customer.',
  'Thank you to Meera and the night shift, who stayed when the bus was gone.',
  'We doubled revenue, won the regional award and nearly lost Karim over it.',
  'The rota is published as a draft since spring, and people trust it because they saw it wrong.',
  'Stop chasing the feed and start answering the people who wrote to you on Tuesday.',
  'What did growth hide from you, and when did you find out?'
]

const length = 2900

/** The drafts; the same on every run. */
export const benchDrafts = (): readonly string[] =>
  Array.from({ length: 20 }, (_, draft) => {
    let text = ''
    for (let at = 0; text.length < length; at += 1) {
      const sentence = sentences[(draft * 7 + at * (2 * (draft % 5) + 5)) % sentences.length] ?? ''
      text += `${sentence}${at % 4 === 3 ? '\n\n' : ' '}`
    }
    return text.slice(0, length)
  })
