import { nameParts } from '../../lib/domain/untrusted-text.ts'

interface PersonNameProps {
  readonly name: string
  /** Said when nothing of the name can be seen. */
  readonly unnamed: string
}

/** A stranger's name: isolated from the text around it, characters that act unseen are named. */
export const PersonName = ({ name, unnamed }: PersonNameProps) => {
  const parts = nameParts(name)
  if (parts.length === 0) return <span>{unnamed}</span>
  return (
    <bdi>
      {parts.map((part, index) =>
        part.kind === 'text' ? (
          part.text
        ) : (
          // Parts of one name never change their order, so the position is the identity.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className="wk-unseen">
            {part.code}
          </span>
        )
      )}
    </bdi>
  )
}
