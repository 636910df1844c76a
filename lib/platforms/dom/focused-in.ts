/** The focused element of a page, inside open shadow trees too. */
export const focusedIn = (page: Document): Element | null => {
  let focused = page.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused
}
