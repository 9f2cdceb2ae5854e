/** Style sheets bundled into a script as text; see `bundle.ts`. */
declare module '*.css' {
  const text: string
  export default text
}
