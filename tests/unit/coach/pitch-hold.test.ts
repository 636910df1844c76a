import { describeRule } from './describe-rule.ts'

const parent = 'Half of our parcels come back because the address is wrong. How do others deal with that?'
describeRule('pitch-hold', 'comment', {
  fires: [
    { text: 'We provide an address check that plugs into any shop. Book a demo on our site.', parent },
    { text: 'Our software fixes exactly this in two clicks.', parent },
    { text: 'Happy to jump on a call and show you what we do.', parent },
    { text: 'I help online shops to cut their returns by half. DM me.', parent },
    {
      text: 'Parcelwise does this out of the box, have a look.',
      parent,
      context: { ownTerms: ['Parcelwise'] }
    },
    {
      text: 'There is a free checklist on our website for this: https://parcelwise.example.com/list',
      parent,
      context: { ownTerms: ['Parcelwise'] }
    },
    {
      surface: 'reply',
      text: 'Interesting! I would love to show you our platform sometime.',
      parent: 'We print the label twice since spring.',
      intent: 'builds-on'
    }
  ],
  silent: [
    { text: 'We print the label twice and glue one inside. Returns fell from 60 to 22 a month.', parent },
    { text: 'They offer a test batch at the post office in Utrecht, ask for the blue form.', parent },
    {
      text: 'Could you read the address back on the phone? It helped us with farms.',
      parent,
      context: { ownTerms: ['Parcelwise'] }
    },
    { text: 'I am not selling anything here, but a colleague swears by stickers with a map.', parent },
    {
      surface: 'reply',
      text: 'Our tool writes the label again when the postcode fails.',
      parent: 'And what does your tool do then?',
      intent: 'question',
      context: { exchanges: 4 }
    },
    { text: 'We help each other out in the village, the baker knows every door.', parent },
    {
      surface: 'reply',
      text: 'Here is the form you asked for, https://example.org/form, page two is the one.',
      parent: 'Could you share the form?',
      intent: 'question'
    },
    {
      text: 'Parcelwise handles that in the settings.',
      parent: 'Does anyone here use Parcelwise for farm addresses?',
      context: { ownTerms: ['Parcelwise'] }
    }
  ]
})
