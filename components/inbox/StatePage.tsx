import { useEffect, useRef } from 'react'
import { Icon } from '../ui/Icon.tsx'
import type { ReactNode } from 'react'
import type { IconName } from '../ui/icon-shapes.ts'

const ART = {
  chairs: {
    box: '13 6 104 64',
    ink: 'M14 12v44M14 36h22v20M90 12v44M90 36H68v20',
    accent: 'M44 30h16M52 30v26M46 56h12M48 30v-6h8v6M55.5 25.5h2.5v3h-2.5'
  },
  page: {
    box: '13 2 104 64',
    ink: 'M18 6h44a4 4 0 0 1 4 4v44a4 4 0 0 1-4 4H18a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4zM22 16h20M22 23h34',
    accent: 'M71 42a9 9 0 1 0 18 0a9 9 0 1 0-18 0zM86.5 48.5 93 55'
  },
  bubbles: {
    box: '6 4 104 64',
    ink: 'M12 10h40a5 5 0 0 1 5 5v20a5 5 0 0 1-5 5H30l-9 8v-8h-9a5 5 0 0 1-5-5V15a5 5 0 0 1 5-5zM18 21h28M18 29h16',
    accent: 'M68 24h22a5 5 0 0 1 5 5v16a5 5 0 0 1-5 5h-3v7l-8-7H61a5 5 0 0 1-5-5'
  },
  bench: {
    box: '13 6 104 64',
    ink: 'M14 38h78M20 38v18M86 38v18M16 28h74',
    accent: 'M66 20a9 9 0 1 1-9-11a7 7 0 0 0 9 11z'
  }
} as const

export type ArtName = keyof typeof ART

/** A quiet drawing: what is there in ink, what may come in the accent. */
const Art = ({ name }: { readonly name: ArtName }) => (
  <svg className="wk-art" viewBox={ART[name].box} aria-hidden="true" focusable="false">
    <path d={ART[name].ink} />
    {name === 'page' && <path className="is-dashed" d="M22 34h34M22 41h26M22 48h30" />}
    <path className="is-accent" d={ART[name].accent} />
  </svg>
)

interface StatePageProps {
  readonly art: ArtName
  readonly title: string
  readonly children: ReactNode
  /** True when a row has just left the list: the focus would be lost otherwise. */
  readonly takesFocus: boolean
}

/** What stands in place of the list: a drawing, a headline that names the thing, what still works. */
export const StatePage = ({ art, title, children, takesFocus }: StatePageProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <div className="wk-state">
      <Art name={art} />
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </div>
  )
}

interface FactProps {
  readonly icon: IconName
  readonly tone: 'plain' | 'accent' | 'stop' | 'waiting'
  readonly children: ReactNode
  readonly detail?: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** One line of what is known: an icon, a clause, and at the end a time or one thing to do. */
export const Fact = ({ icon, tone, children, detail, action }: FactProps) => (
  <li className={`wk-fact is-${tone}`}>
    <Icon name={icon} />
    <span>{children}</span>
    {detail !== undefined && <span className="wk-fact-detail">{detail}</span>}
    {action && (
      <button type="button" className="wk-button is-plain" onClick={action.run}>
        {action.label}
      </button>
    )}
  </li>
)
