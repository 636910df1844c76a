// From offsets in the text of a box to ranges in the page.
import type { EditorText, TextPiece } from './read-editor.ts'

interface TextSpan {
  readonly start: number
  readonly end: number
}

/** First piece that ends after `at`. */
function pieceAfter(pieces: readonly TextPiece[], at: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]
    if (piece && piece.start + piece.length <= at) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Ranges that cover the span, one per line or embedded part so that no break is covered; none where the text stands in no
 * node (textarea) or the nodes are gone from the page.
 */
export function findRanges(text: EditorText, span: TextSpan): Range[] {
  const ranges: Range[] = []
  let open: Range | undefined
  let end = -1
  for (let index = pieceAfter(text.pieces, span.start); index < text.pieces.length; index += 1) {
    const piece = text.pieces[index]
    if (!piece || piece.start >= span.end) break
    if (!piece.node.isConnected) return []
    const from = Math.max(span.start, piece.start)
    const to = Math.min(span.end, piece.start + piece.length)
    const offset = piece.offset - piece.start
    if (offset + to > piece.node.data.length) return []
    if (open && end === from) {
      open.setEnd(piece.node, offset + to)
    } else {
      open = piece.node.ownerDocument.createRange()
      open.setStart(piece.node, offset + from)
      open.setEnd(piece.node, offset + to)
      ranges.push(open)
    }
    end = to
  }
  return ranges
}
