import { lazily } from '../../language/lazily.ts'
import { compileLexicon } from '../../language/phrases.ts'
import { approvingLists } from './approving-lists.ts'
import { askingLists } from './asking-lists.ts'
import { contraryLists } from './contrary-lists.ts'
import { hardshipLists } from './hardship-lists.ts'
import { hardLists } from './hard-lists.ts'
import { tellingLists } from './telling-lists.ts'

const lists = {
  ...hardLists,
  ...hardshipLists,
  ...askingLists,
  ...contraryLists,
  ...tellingLists,
  ...approvingLists
}

export type CommentList = keyof typeof lists

/** All phrase lists by which comments are understood, compiled when the first comment is read. */
export const commentLexicon = lazily(() => compileLexicon<CommentList>(lists))
