/** A value that is worked out once, when somebody first asks. */
export const lazily = <Value>(work: () => Value): (() => Value) => {
  let done: { readonly value: Value } | null = null
  return () => (done ??= { value: work() }).value
}
