/** Path of a Chromium-family browser, or undefined when there is none; see find-browser.mjs. */
export function findBrowser(): string | undefined
