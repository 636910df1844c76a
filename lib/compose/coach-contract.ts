export interface Coach {
  /** The caret is in this editable now. */
  readonly focused: (editable: HTMLElement) => void
}
