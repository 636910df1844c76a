import { ICON_SHAPES } from './icon-shapes.ts'
import type { IconName } from './icon-shapes.ts'

/** A line icon in the colour of its text. Decoration: the words beside it carry the meaning. */
export const Icon = ({ name, large = false }: { readonly name: IconName; readonly large?: boolean }) => (
  <svg
    className={`wk-icon${large ? ' is-large' : ''}${name === 'more' ? ' is-dots' : ''}`}
    viewBox="0 0 20 20"
    aria-hidden="true"
    focusable="false"
  >
    <path d={ICON_SHAPES[name]} />
  </svg>
)

/** The portrait radio whose foot is a speech tail. */
export const Logo = () => (
  <svg className="wk-logo" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M10 1a1 1 0 0 1 2 0v2.07A2 2 0 0 1 13 5v6a2 2 0 0 1-2 2H8.2l-2.9 2.7a.5.5 0 0 1-.8-.4V13A2 2 0 0 1 3 11V5a2 2 0 0 1 2-2h5z" />
    <path className="wk-logo-cut" d="M5.7 6.7h4.6M5.7 9.7h2.1" />
  </svg>
)
