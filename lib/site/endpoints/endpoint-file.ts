/** A file of the site that is not a page. */
export interface EndpointFile {
  /** Path below the root, without a slash before it: `feeds/wifi.xml`. */
  readonly path: string
  readonly type: string
  /** Made only when it is asked for: previews take time. */
  readonly content: () => string | Uint8Array<ArrayBuffer>
}

/** A JSON file, indented so that differences between builds can be read. */
export function jsonFile(path: string, value: unknown): EndpointFile {
  return {
    path,
    type: 'application/json; charset=utf-8',
    content: () => `${JSON.stringify(value, null, 1)}\n`,
  }
}

/** Text with the five characters escaped that XML gives a meaning to. */
export function xml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  }
  return text.replace(/[&<>"']/g, (character) => names[character] ?? character)
}
