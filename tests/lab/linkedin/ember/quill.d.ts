// The little that the lab uses of Quill 1.3.7, which brings no types.
declare module 'quill' {
  interface Blot {
    readonly domNode: HTMLElement
  }
  export interface InlineBlot {
    new (...given: unknown[]): Blot
    create(value: unknown): HTMLElement
  }
  export interface QuillEditor {
    readonly root: HTMLElement
    getText(): string
    setText(text: string): void
    getLength(): number
    insertText(index: number, text: string, format?: string, value?: unknown, source?: string): void
    setSelection(index: number, length: number): void
    focus(): void
    on(event: 'text-change', listener: () => void): void
  }
  interface QuillLibrary {
    new (host: Element, settings: Readonly<Record<string, unknown>>): QuillEditor
    import(path: 'blots/inline'): InlineBlot
    register(path: string, blot: unknown): void
  }
  const Quill: QuillLibrary
  export default Quill
}
