// Where the caret stands in a box, to be put back after the user came from the keyboard into the panel and out again:
// browsers drop the selection of an editor that loses the focus.

interface SelectionRoot {
  readonly getSelection?: () => Selection | null
}

/** The selection of the tree in which a box stands; open shadow trees have one of their own in Chromium. */
export const selectionAt = (editor: Element): Selection | null => {
  const root: Node & SelectionRoot = editor.getRootNode()
  return root.getSelection?.() ?? editor.ownerDocument.getSelection()
}

/** Remembers the caret and gives back what restores it (a new selection the user made meanwhile wins). */
export const keepCaret = (editor: HTMLElement): (() => void) => {
  const selection = selectionAt(editor)
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {
    anchorNode: null,
    anchorOffset: 0,
    focusNode: null,
    focusOffset: 0
  }
  return () => {
    editor.focus({ preventScroll: true })
    if (!anchorNode || !focusNode || !editor.contains(anchorNode) || !editor.contains(focusNode)) return
    const length = (node: Node) => (node instanceof Text ? node.data.length : node.childNodes.length)
    if (anchorOffset > length(anchorNode) || focusOffset > length(focusNode)) return
    selectionAt(editor)?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
  }
}
