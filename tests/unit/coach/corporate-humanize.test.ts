import { describeRule } from './describe-rule.ts'

describeRule('corporate-humanize', 'post', {
  fires: [
    'The programme will leverage existing capabilities and facilitate stakeholder engagement across all regions in order to deliver sustainable outcomes for the group.',
    'Organisations are increasingly committed to holistic wellbeing frameworks that empower employees and drive growth through purposeful, values-led initiatives at every level of the organisation.',
    'A turnkey platform with end-to-end visibility enables logistics providers to streamline operations and optimise resource allocation at every stage of delivery.',
    {
      surface: 'comment',
      text: 'Proactively incentivizing front-line teams facilitates impactful behavioural change and is mission-critical for any service organisation of scale today.',
      parent: 'Why does nobody use the suggestion box?'
    }
  ],
  silent: [
    'I had to leverage a pallet jack to get the fridge out, and my stakeholders were two cats who would not move from the door all afternoon.',
    'You can streamline this all you want, but if you ask me the stakeholders still ring Doris at the front desk because she picks up.',
    'The kiln runs from six to six. Clay comes on Tuesdays, glaze on Fridays, and the door sticks when it rains, so bring a wedge and some patience.',
    'Robust shoes, a space to dry them and a long journey home, said the guide, and the whole landscape turned grey before noon that day.',
    {
      text: 'The enablement team will facilitate three sessions on alignment for all newly appointed regional coordinators during the second half of the year.',
      context: { conversationWords: ['enablement', 'facilitate'] }
    },
    'Leverage synergies now.'
  ]
})
