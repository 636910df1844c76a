/** See `find-browser.mjs`; typed here because that file must run before anything is installed. */
export function findBrowser(options?: {
  readonly loadsExtensions?: boolean
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly platform?: string
}): string | undefined
