import { textOf } from '../dom/text-of.ts'
import { handleInText, handleOfAvatar } from './read-author.ts'
import { profileOf, sameHandle, type XRoute } from './routes.ts'
import * as selectors from './selectors.ts'

/**
 * The handle of the signed-in account, as the page writes it: from the account button, the navigation, or the edit
 * button of an own profile. A reply box alone does not name it. undefined when the page does not say.
 */
export function viewerOf(root: ParentNode, route: XRoute): string | undefined {
  return (
    avatarIn(root.querySelector(selectors.ACCOUNT_SWITCHER)) ??
    linkTarget(root.querySelector(selectors.PROFILE_TAB)) ??
    avatarIn(root.querySelector(selectors.ACCOUNT_BUTTON)) ??
    linkTarget(root.querySelector(selectors.ACCOUNT_BUTTON)) ??
    ownerOfProfile(root, route)
  )
}

function avatarIn(box: Element | null): string | undefined {
  return Array.from(box?.querySelectorAll(selectors.AVATAR) ?? [], handleOfAvatar).find(
    (handle) => handle !== undefined
  )
}

function linkTarget(link: Element | null): string | undefined {
  return link ? profileOf(link) : undefined
}

/** On an own profile the address gives the handle, the head of the page how it is written. */
function ownerOfProfile(root: ParentNode, route: XRoute): string | undefined {
  const { handle, kind } = route
  if (kind !== 'profile' || handle === undefined) return undefined
  const column = root.querySelector(selectors.MAIN_COLUMN) ?? root
  const button = column.querySelector(selectors.EDIT_PROFILE)
  if (!button || button.closest('article')) return undefined
  const head = column.querySelector(selectors.PROFILE_NAME)
  const written = Array.from(head?.querySelectorAll('*') ?? [], (part) => handleInText(textOf(part))).find(
    (shown) => shown !== undefined && sameHandle(shown, handle)
  )
  return written ?? handle
}
