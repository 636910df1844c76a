// Runs inside the blank page of reader-page.ts: parses a saved page and reads it.
import type { PageReading } from '../lib/domain/page-reading.ts'
import { adapterFor } from '../lib/platforms/registry.ts'

/** Parses without running scripts and without loading anything; declarative shadow roots become real ones. */
export function parsePage(html: string): Document {
  return Document.parseHTMLUnsafe(html)
}

/** The reading of a saved page; null when its address belongs to no site that the project knows. */
export function readHtml(html: string, url: string): PageReading | null {
  const address = new URL(url)
  return adapterFor(address)?.readPage(parsePage(html), address) ?? null
}
