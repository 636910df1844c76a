/** A style sheet as text, put together by the bundler. */
declare module '*.css?inline' {
  const text: string
  export default text
}
