import { fileURLToPath } from 'node:url'

/** Where examples and corpora lie: WALKIE_SHARED, else `../shared` beside the checkout. */
export const sharedFolder = (): string =>
  process.env['WALKIE_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url))
