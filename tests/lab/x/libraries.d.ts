// The little that the lab uses of libraries which bring no types.
declare module 'lab-react' {
  export interface LabElement {
    readonly type: unknown
  }
  export function createElement(
    type: unknown,
    properties: Readonly<Record<string, unknown>>,
    ...children: readonly unknown[]
  ): LabElement
  export function useState<Value>(initial: Value | (() => Value)): [Value, (value: Value) => void]
  export function useEffect(effect: () => void, dependencies: readonly unknown[]): void
  export function useRef<Value>(initial: Value): { current: Value }
}

declare module 'lab-react-dom' {
  import type { LabElement } from 'lab-react'
  export function render(element: LabElement, container: Element): void
  export function unmountComponentAtNode(container: Element): boolean
}

declare module 'draft-js' {
  export interface ContentState {
    getPlainText(separator?: string): string
    hasText(): boolean
  }
  export class EditorState {
    static createEmpty(decorator?: CompositeDecorator): EditorState
    getCurrentContent(): ContentState
  }
  export interface ContentBlock {
    getText(): string
  }
  export interface CompositeDecorator {
    getDecorations(block: ContentBlock): unknown
  }
  export const CompositeDecorator: new (
    decorators: readonly {
      strategy: (block: ContentBlock, mark: (start: number, end: number) => void) => void
      component: (properties: { children: unknown }) => unknown
    }[]
  ) => CompositeDecorator
  export const Editor: unknown
}
