// Addresses of the lab's pages; the same as on the real sites.
import { placesAt } from './world.ts'

export interface SiteAddresses {
  readonly home: string
  readonly notifications: string
  readonly profile: string
  /** The viewer's two posts, older first. */
  readonly ownPosts: readonly [string, string]
  /** Somebody else's post, with an exchange of others and one of the viewer. */
  readonly otherPost: string
  /** The viewer's post with 500 comments. */
  readonly crowd: string
}

/** Addresses in the world around `now` (Unix ms). */
export function addressesAt(now: number): { readonly x: SiteAddresses; readonly linkedin: SiteAddresses } {
  const places = placesAt(now)
  const status = (handle: string, key: string): string =>
    `https://x.com/${handle}/status/${places.x[key] ?? ''}`
  const update = (key: string): string =>
    `https://www.linkedin.com/feed/update/urn:li:activity:${places.linkedin[key] ?? ''}/`
  return {
    x: {
      home: 'https://x.com/home',
      notifications: 'https://x.com/notifications',
      profile: 'https://x.com/mara_lindholm',
      ownPosts: [status('mara_lindholm', 'ninety'), status('mara_lindholm', 'any-questions')],
      otherPost: status('rosaquinn', 'rosa-letter'),
      crowd: status('mara_lindholm', 'crowd')
    },
    linkedin: {
      home: 'https://www.linkedin.com/feed/',
      notifications: 'https://www.linkedin.com/notifications/',
      profile: 'https://www.linkedin.com/in/mara-lindholm/recent-activity/all/',
      ownPosts: [update('six-forty'), update('tenth-person')],
      otherPost: update('unseen'),
      crowd: update('crowd')
    }
  }
}
