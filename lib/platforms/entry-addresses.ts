// Where one goes first on each site: plain constants, for surfaces that offer the way.
import type { Platform } from '../domain/page-reading.ts'

/** The notifications page of each site. */
export const NOTIFICATIONS_ADDRESS: Readonly<Record<Platform, string>> = {
  linkedin: 'https://www.linkedin.com/notifications/',
  x: 'https://x.com/notifications'
}
