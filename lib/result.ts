// Expected failures are values, so that a caller cannot forget them; bugs still throw.

/** Either a value or an expected failure. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure }

export const succeed = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })
export const fail = <Failure>(error: Failure): Result<never, Failure> => ({ ok: false, error })
