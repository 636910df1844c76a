import { describeRule } from './describe-rule.ts'

describeRule('jargon-simplify', 'post', {
  fires: [
    'Let us circle back once we have alignment on the deliverables and some bandwidth to operationalize them.',
    'We need a deep dive to move the needle.',
    'My takeaway from the offsite: touch base early, streamline the handover, and treat the low-hanging fruit as mission-critical.',
    'This learnings session was super actionable, thanks to all stakeholders.',
    {
      surface: 'reply',
      text: 'Happy to circle back when I have the bandwidth.',
      parent: 'Could you look at the plan?',
      intent: 'need'
    }
  ],
  silent: [
    'Please no more synergy, no more bandwidth, no more circling back. Say what you want for lunch.',
    'The words we banned: leverage, stakeholder, impactful. The jar holds 40 euros now.',
    '"Leverage our synergies across the ecosystem" was printed on my mug. It broke on Monday.',
    'A robust table in a small space, after a long journey.',
    'We streamline the boat with wax.',
    {
      text: 'Our bandwidth went from 40 to 400 megabit and the holistic vet next door noticed first.',
      context: { ownTerms: ['bandwidth', 'holistic'] }
    },
    'I talked to Ana about the move and she had four good reasons to wait.'
  ]
})
