import { fail } from '../../lib/result.ts'
import type { InboxPort } from '../../lib/domain/inbox.ts'

/** Stands in until the background answers: says honestly that nobody is there. */
export const createMessagePort = (): InboxPort => ({
  overview: async () => fail('disconnected'),
  list: async () => fail('disconnected'),
  act: async () => fail('disconnected'),
  undo: async () => fail('disconnected'),
  open: async () => fail('disconnected'),
  onChange: () => undefined
})
