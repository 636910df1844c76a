import { describeRule } from './describe-rule.ts'

import { shingleHashes } from '../../../lib/coach/shingles.ts'

const old =
  'On Monday I deleted the second page of our offer and two customers called to say that they had read it for the first time. I have deleted a page a week since then and nobody has missed one.'
const edited =
  'Last spring I cut the second page of our offer and two of our customers called to say that they had read it for the first time. I have deleted a page a week since then.'
const here = { earlierPosts: [{ platform: 'linkedin' as const, hashes: shingleHashes(old), daysAgo: 300 }] }
const there = (daysAgo: number) => ({
  earlierPosts: [{ platform: 'x' as const, hashes: shingleHashes(old), daysAgo }]
})
describeRule('repeat-renew', 'post', {
  fires: [
    { text: old, context: here },
    { text: old.toUpperCase(), context: here },
    { text: edited, context: here },
    { text: `${old} https://example.com/offer`, context: there(3) }
  ],
  silent: [
    { text: old },
    { text: old, context: there(9) },
    { text: edited, context: there(3) },
    {
      text: 'On Tuesday I wrote a new page for our offer and one customer called to ask who had written it, since it did not sound like me at all.',
      context: here
    },
    { surface: 'comment', text: old, parent: 'What did you cut?', context: here },
    { text: 'I deleted a page.', context: here }
  ]
})
