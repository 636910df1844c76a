import { useEffect, useState } from 'react'
import { Icon } from './Icon.tsx'
import { Key } from './Key.tsx'
import type { ReactNode } from 'react'
import type { IconName } from './icon-shapes.ts'

interface ToastProps {
  readonly icon: IconName
  readonly children: ReactNode
  /** The way back, with its key; null when there is none. */
  readonly action: { readonly label: string; readonly key: string; readonly run: () => void } | null
  /** Milliseconds it stays; the time starts anew after each hover or focus. */
  readonly stays: number
  readonly onGone: () => void
}

/** What just happened and the way back. Not live itself: the surface's one polite region speaks. */
export const Toast = ({ icon, children, action, stays, onGone }: ToastProps) => {
  const [paused, setPaused] = useState(false)
  useEffect(() => {
    if (paused) return undefined
    const timer = setTimeout(onGone, stays)
    return () => clearTimeout(timer)
  }, [paused, stays, onGone])
  return (
    <div
      className="wk-toast"
      onPointerEnter={() => setPaused(true)}
      onPointerLeave={() => setPaused(false)}
      onFocus={() => setPaused(true)}
      onBlur={() => setPaused(false)}
    >
      <Icon name={icon} />
      <span className="wk-toast-words">{children}</span>
      {action && (
        <button type="button" className="wk-toast-act" aria-keyshortcuts={action.key} onClick={action.run}>
          <span>{action.label}</span>
          <Key name={action.key} quiet />
        </button>
      )}
    </div>
  )
}
