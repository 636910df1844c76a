import { initialsOf, tintOf } from '../../lib/domain/initials.ts'
import { Icon } from './Icon.tsx'

/** A face without a picture; hidden from the tree, the name stands beside it. `personId` keeps the tint. */
export const Initials = ({ name, personId }: { readonly name: string; readonly personId: string }) => {
  const letters = initialsOf(name)
  return (
    <span className={`wk-initials is-tint-${tintOf(personId)}`} aria-hidden="true">
      {letters === '' ? <Icon name="person" /> : letters}
    </span>
  )
}
