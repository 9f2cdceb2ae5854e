/** Style sheets that a script brings along, as text; see `bundle.ts`. */
declare module '*.css' {
  const text: string
  export default text
}
