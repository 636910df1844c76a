/** The words without the leading name that the site had put there; `stays` while the name is still there. */
export function greeted(
  text: string,
  name: string | null
): { readonly text: string; readonly stays: boolean } {
  if (name === null || !text.startsWith(name)) return { text, stays: false }
  return { text: text.slice(name.length).trim(), stays: true }
}
