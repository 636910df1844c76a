// The few line icons of the overlay, on a 20-px grid; the same shapes as in `components/ui/icon-shapes.ts` (a test
// compares them). Kept apart, because a page script loads nothing of the surfaces.

export const OVERLAY_ICONS = {
  bubble: 'M3.5 5.5a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9L5.5 17v-3.5a2 2 0 0 1-2-2z',
  question:
    'M3.5 5.5a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9L5.5 17v-3.5a2 2 0 0 1-2-2zM8.4 6.9a1.7 1.7 0 1 1 2.5 1.5c-.6.3-.9.6-.9 1.1M10 11.4v.01',
  differ: 'M4 7.75h12M4 12.25h12M12.75 4l-5.5 12',
  story:
    'M10 5.5C8.5 4.4 6.4 4 3.5 4v11c2.9 0 5 .4 6.5 1.5 1.5-1.1 3.6-1.5 6.5-1.5V4c-2.9 0-5 .4-6.5 1.5zM10 5.5v11',
  news: 'M7 10a3 3 0 1 0 6 0a3 3 0 1 0 -6 0zM10 3v1.5M10 15.5V17M3 10h1.5M15.5 10H17M5.05 5.05l1.1 1.1M13.85 13.85l1.1 1.1M5.05 14.95l1.1-1.1M13.85 6.15l1.1-1.1',
  check: 'M4.25 10.75 8 14.5l7.75-9',
  snooze: 'M16 12.2A6.4 6.4 0 0 1 7.8 4a6.4 6.4 0 1 0 8.2 8.2z',
  mute: 'M6.5 3.5h8a2 2 0 0 1 2 2v6c0 .6-.3 1.2-.7 1.5M13 13.5H9L5.5 17v-3.5a2 2 0 0 1-2-2v-6c0-.3.1-.6.2-.9M3 3l14 14',
  eye: 'M2.75 10S5.5 5.25 10 5.25 17.25 10 17.25 10 14.5 14.75 10 14.75 2.75 10 2.75 10zM8 10a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z',
  person: 'M7 7a3 3 0 1 0 6 0a3 3 0 1 0 -6 0zM4 16.5c.5-3.1 2.9-4.75 6-4.75s5.5 1.65 6 4.75',
  horn: 'M3.25 8v4H6l6.5 3.75V4.25L6 8zM15 7.25c1.2 1.6 1.2 3.9 0 5.5',
  talk: 'M4.25 3.75h6.5A1.5 1.5 0 0 1 12.25 5.25v3.5a1.5 1.5 0 0 1-1.5 1.5H7.5L5 12.5v-2.25h-.75a1.5 1.5 0 0 1-1.5-1.5v-3.5a1.5 1.5 0 0 1 1.5-1.5zM14.75 7.5h1a1.5 1.5 0 0 1 1.5 1.5v3.5a1.5 1.5 0 0 1-1.5 1.5H15v2.5L12.25 14H10',
  down: 'M6 8.25 10 12.25 14 8.25',
  up: 'M6 11.75 10 7.75 14 11.75',
  close: 'M5.25 5.25l9.5 9.5M14.75 5.25l-9.5 9.5',
  stop: 'M7 3.5h6l3.5 3.5v6L13 16.5H7L3.5 13V7zM10 6.75v3.75M10 13.25v.01',
  panel:
    'M4.5 4h11a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1 -1.5 1.5h-11a1.5 1.5 0 0 1 -1.5 -1.5v-9a1.5 1.5 0 0 1 1.5 -1.5zM11.75 4v12'
} as const

export type OverlayIcon = keyof typeof OVERLAY_ICONS

/** The needle by side: points to announcing, a diamond between, both ways when conversing. Box −9 −7 18 14. */
export const NEEDLES = {
  announcing: 'M-5 0 4 -5.5V5.5z',
  between: 'M0 -5.5 5.5 0 0 5.5 -5.5 0z',
  conversing: 'M-8 0 -1 -5V5zM8 0 1 -5V5z'
} as const
