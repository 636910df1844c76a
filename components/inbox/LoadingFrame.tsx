import { useEffect, useState } from 'react'
import { Logo } from '../ui/Icon.tsx'
import { useSurface } from './surface.ts'

/** Ms in which a list usually comes: nothing is drawn before, so that nothing flickers. */
const PATIENCE = 150
const EMPTY_LINES = [0, 1, 2, 3, 4, 5]

/** Nothing at first; when it takes longer, the frame with empty lines. Never a shimmer. */
export const LoadingFrame = () => {
  const { words } = useSurface()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return <div className="wk-inbox" />
  return (
    <div className="wk-inbox">
      <header className="wk-bar">
        <Logo />
        <h1 className="wk-hidden">{words.say('app.name')}</h1>
      </header>
      <main className="wk-main" aria-busy="true">
        <p className="wk-hidden">{words.say('list.loading')}</p>
        <EmptyLines />
      </main>
      <div className="wk-foot" />
    </div>
  )
}

/** Empty lines where rows will be. */
export const EmptyLines = () => (
  <div className="wk-empty-lines" aria-hidden="true">
    {EMPTY_LINES.map((line) => (
      <div key={line} className="wk-empty-line" />
    ))}
  </div>
)
