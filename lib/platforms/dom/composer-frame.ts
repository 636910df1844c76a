// The outer edge of a composer: the box with its buttons, beside which something may stand.

/** The element around this one, out of shadow trees too. */
const outward = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return 'host' in root && root.host instanceof Element ? root.host : null
}

/** A composer is not deeper than this. */
const DEEPEST = 24

/**
 * The smallest element around `editor` that matches `known`, else the smallest that also holds a button, else the editor.
 * `submit`: selector of the site's own send button; the first ancestor that holds one wins over `known`.
 */
export const composerFrame = (
  editor: Element,
  { submit, known }: { readonly submit?: string; readonly known?: string }
): Element => {
  let withButton: Element | null = null
  let at: Element | null = outward(editor)
  for (let depth = 0; at && depth < DEEPEST; depth += 1) {
    if (submit !== undefined && at.querySelector(submit)) return at
    if (known !== undefined && at.matches(known)) return at
    if (!withButton && at.querySelector('button,[role="button"]')) withButton = at
    at = outward(at)
  }
  return withButton ?? editor
}
