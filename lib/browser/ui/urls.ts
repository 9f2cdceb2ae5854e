/** Path from this page to the site's root: empty, `../` …, or `/` on the development server. */
export const root = document.documentElement.dataset.root ?? '/'

/** Address of this script; the others are in the same folder. */
const own = (document.currentScript as HTMLScriptElement | null)?.src

/** Converts a site path to a link from this page. Adds `index.html`, since a disk has no index rule. */
export function href(path: string): string {
  if (root === '/') return path
  return (
    root +
    path
      .slice(1)
      .replace(/\/(?=$|#|\?)/, '/index.html')
      .replace(/^(?=$|#|\?)/, 'index.html')
  )
}

/**
 * The absolute address of a site path, for sharing: at the published address if the site has one, else in
 * this copy.
 */
export function shareable(path: string): string {
  const published = document.documentElement.dataset.address
  return published ? published + path.slice(1) : new URL(href(path), location.href).href
}

const loading = new Map<string, Promise<void>>()

/** Loads a script of the site, once. Rejects when it does not load; the next call tries again. */
export function load(file: string): Promise<void> {
  let started = loading.get(file)
  if (!started) {
    started = new Promise((resolve, reject) => {
      const script = document.createElement('script')
      script.src = new URL(file, own).href
      script.onload = () => resolve()
      script.onerror = () => {
        loading.delete(file)
        reject(new Error(file))
      }
      document.head.append(script)
    })
    loading.set(file, started)
  }
  return started
}
