// On what ground the box stands: the overlay takes the page's own theme, not the system's.

const COLOUR = /^rgba?\(\s*([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+)(%?))?\s*\)$/

/** Relative luminance 0..1 of a computed colour; null for a colour that is mostly see-through or not understood. */
export const luminanceOf = (colour: string): number | null => {
  const match = COLOUR.exec(colour)
  if (!match) return null
  const [, red, green, blue, alpha, percent] = match
  const opacity = alpha === undefined ? 1 : Number(alpha) / (percent === '%' ? 100 : 1)
  if (opacity < 0.5) return null
  const channel = (value: string | undefined): number => {
    const share = Number(value) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue)
}

/** The element around this one, out of shadow trees too. */
const outward = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return 'host' in root && root.host instanceof Element ? root.host : null
}

export interface Ground {
  readonly colour: string
  readonly dark: boolean
}

/** The ground under `element`; white when nothing paints one. Reads styles: call it when something is shown. */
export const groundOf = (element: Element, view: Window): Ground => {
  for (let at: Element | null = element; at; at = outward(at)) {
    const colour = view.getComputedStyle(at).backgroundColor
    const luminance = luminanceOf(colour)
    if (luminance !== null) return { colour, dark: luminance < 0.2 }
  }
  return { colour: 'rgb(255, 255, 255)', dark: false }
}
