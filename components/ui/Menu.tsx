import { useEffect, useId, useRef } from 'react'
import { Icon } from './Icon.tsx'
import { Key } from './Key.tsx'
import type { KeyboardEvent, ReactNode } from 'react'
import type { IconName } from './icon-shapes.ts'

export interface MenuItem {
  readonly id: string
  readonly icon: IconName
  readonly label: string
  /** A time or a number at the end. */
  readonly detail: string | null
  readonly key: string | null
  readonly possible: boolean
  readonly run: () => void
}

interface MenuProps {
  readonly title: ReactNode
  readonly items: readonly MenuItem[]
  readonly className: string
  readonly onClose: () => void
}

/** A menu by the usual pattern: arrows move, the key of an item runs it, Escape and leaving close it. */
export const Menu = ({ title, items, className, onClose }: MenuProps) => {
  const list = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]

  useEffect(() => {
    const opener = document.activeElement
    list.current?.querySelector<HTMLElement>('[role="menuitem"]:not([aria-disabled="true"])')?.focus()
    return () => {
      // Back to where it was opened from, unless whatever it did has moved the focus on.
      const lost = document.activeElement === null || document.activeElement === document.body
      if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const all = entries()
    const now = all.findIndex((entry) => entry === document.activeElement)
    const wanted = {
      ArrowDown: (now + 1) % all.length,
      ArrowUp: (now - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1
    }[event.key]
    const item = items.find((candidate) => candidate.key === event.key && candidate.possible)
    if (event.key === 'Tab') onClose()
    if (event.key === 'Enter' || event.key === ' ') {
      event.stopPropagation()
      return
    }
    if (wanted === undefined && event.key !== 'Escape' && !item) return
    event.preventDefault()
    event.stopPropagation()
    if (wanted !== undefined) all[wanted]?.focus()
    else if (item && !event.repeat) item.run()
    else if (event.key === 'Escape') onClose()
  }

  return (
    <div
      className={`wk-menu ${className}`}
      role="menu"
      aria-labelledby={titleId}
      ref={list}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget))
          onClose()
      }}
    >
      <p className="wk-menu-title" id={titleId} role="presentation">
        {title}
      </p>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="wk-menu-item"
          aria-disabled={item.possible ? undefined : true}
          aria-keyshortcuts={item.key ?? undefined}
          onClick={() => item.possible && item.run()}
        >
          <Icon name={item.icon} />
          <span className="wk-menu-label">{item.label}</span>
          {item.detail !== null && <span className="wk-menu-detail">{item.detail}</span>}
          {item.key !== null && <Key name={item.key} quiet />}
        </button>
      ))}
    </div>
  )
}
