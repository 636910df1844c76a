/** The cap of a key. Hidden from the tree where a control already names its key. */
export const Key = ({ name, quiet = false }: { readonly name: string; readonly quiet?: boolean }) => (
  <kbd className="wk-key" aria-hidden={quiet || undefined}>
    {name}
  </kbd>
)
