import { describeRule } from './describe-rule.ts'

describeRule('broadcast-balance', 'post', {
  fires: [
    'Introducing LedgerLight 2! Our biggest update yet is packed with reports, charts and exports. Sign up today: https://ledger.example.com #accounting #finance #saas #smallbusiness',
    'Join us for the spring open day!! Free parking, live music and guided tours of the plant. Register at https://plant.example.org/open-day',
    'We are hiring again. Our team is growing, our office is new and our coffee is great. Apply now: https://jobs.example.net/roles',
    'Save the date: the regional packaging fair opens on 9 May. Book your slot for a demo and download the programme here https://fair.example.com #packaging #fair #print #design',
    {
      surface: 'comment',
      text: 'Our newest guide covers all of it and more, download it for free and subscribe for updates: https://guides.example.com #guides #ops #tips #free',
      parent: 'What helped your night shift most?'
    }
  ],
  silent: [
    'Big news!',
    'We are opening a second bakery in June. Which street in Leith has nowhere to buy bread before seven, and what do you do instead?',
    'Register for the course if you like, but tell me first: what did you try the last time a trainee froze in front of a customer?',
    'On Friday Odile asked me "why do we print this at all?" and I had no answer. We print 300 pages a week. https://example.com/print',
    'I keep a list of the clients I said no to. Eleven names in nine years, and I regret two of them.',
    'Wir freuen uns, unser neues Produkt anzukündigen! Jetzt registrieren: https://beispiel.de #neu #produkt #start #launch'
  ]
})
