// How each kind of row fills its cell.
import { h, nest } from '../dom.ts'
import { fillAlert } from './alert.ts'
import { fillCard } from './card.ts'
import type { Composer } from './composer.ts'
import type { CardSetting } from './parts.ts'
import type { TimelineRow } from './timeline.ts'
import type { XRow } from './views.ts'

/** What was opened by hand; kept while the document lives. */
export interface Memory {
  /** Ids of messages whose hidden answers were asked for. */
  readonly opened: Set<string>
  /** Ids of long posts that were opened. */
  readonly expanded: Set<string>
}

function unfoldCell(cell: HTMLElement, label: string, press: () => void): void {
  cell.replaceChildren(
    nest(
      1,
      h(
        'button',
        { role: 'button', type: 'button', class: 'unfold', click: press },
        h('div', { dir: 'ltr' }, h('span', {}, label))
      )
    )
  )
}

/** A row as the virtual list draws it; `again` is called when hidden answers were asked for. */
export function timelineRow(
  row: XRow,
  memory: Memory,
  setting: CardSetting,
  inline: Composer | null,
  again: () => void
): TimelineRow {
  const { labels } = setting
  const unfold = (under: string, label: string, kind: string): TimelineRow => ({
    key: `${kind}-${under}`,
    shape: kind,
    stamp: under,
    pinned: false,
    fill: (cell) =>
      unfoldCell(cell, label, () => {
        memory.opened.add(under)
        again()
      })
  })
  if (row.kind === 'unfold') return unfold(row.under, labels.showReplies, 'unfold')
  if (row.kind === 'more') return unfold(row.under, labels.showMoreReplies, 'more')
  if (row.kind === 'separator')
    return {
      key: `separator-${row.after}`,
      shape: 'separator',
      stamp: 'separator',
      pinned: false,
      fill: (cell) => cell.replaceChildren(nest(1, h('div', { role: 'separator' })))
    }
  if (row.kind === 'heading')
    return {
      key: 'heading',
      shape: 'heading',
      stamp: 'heading',
      pinned: false,
      fill: (cell) =>
        cell.replaceChildren(
          nest(
            2,
            h(
              'h2',
              { dir: 'ltr', 'aria-level': 2, role: 'heading', class: 'trail' },
              h('span', {}, labels.discover)
            )
          )
        )
    }
  if (row.kind === 'alert')
    return {
      key: `alert-${row.alert.kind}-${row.alert.at}`,
      shape: 'alert',
      stamp: 'alert',
      pinned: false,
      fill: (cell) => {
        const article = h('article')
        fillAlert(article, row.alert, setting)
        cell.replaceChildren(nest(2, article))
      }
    }
  return postRow(row, setting, inline)
}

function postRow(
  row: Extract<XRow, { kind: 'post' }>,
  setting: CardSetting,
  inline: Composer | null
): TimelineRow {
  const { item } = row
  const advert = item.kind === 'advert'
  const box = row.focal ? inline : null
  return {
    key: `${row.focal ? 'focal' : 'post'}-${item.id}`,
    shape: advert ? 'advert' : box ? 'focal' : 'post',
    stamp: [
      row.above,
      row.below,
      setting.expanded.has(item.id),
      setting.state.items.filter((other) => other.answers === item.id).length
    ].join(),
    pinned: box !== null,
    fill: (cell) => {
      const standing = cell.querySelector<HTMLElement>('article')
      const article = standing ?? h('article')
      fillCard(article, row, setting)
      if (standing) return
      if (box)
        cell.replaceChildren(
          nest(1, article, h('div', { 'data-testid': 'inline_reply_offscreen' }, nest(2, box.element)))
        )
      else if (advert)
        cell.replaceChildren(nest(1, h('div', { 'data-testid': 'placementTracking' }, article)))
      else cell.replaceChildren(nest(2, article))
    }
  }
}
