/** Path from this page to the site's root: `` , `../` …, or `/` where a development server answers. */
export const root = document.documentElement.dataset.root ?? '/'

/** Folder that the page's script was loaded from; the others lie beside it. */
const assets = ((document.currentScript as HTMLScriptElement | null)?.src ?? '').replace(
  /[^/]*$/,
  '',
)

/** Address by which this page reaches a site path. Names `index.html`, since a disk has no index rule. */
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
 * The address of a site path to give to others: where the site is published, when it knows, else that
 * of the copy being read.
 */
export function shareable(path: string): string {
  const published = document.documentElement.dataset.address
  return published ? published + path.slice(1) : new URL(href(path), location.href).href
}

const loading = new Map<string, Promise<void>>()

/** Runs a further classic script from the assets' folder, once; rejects when it cannot be had. */
export function load(file: string): Promise<void> {
  let started = loading.get(file)
  if (!started) {
    started = new Promise((resolve, reject) => {
      const script = document.createElement('script')
      script.src = assets + file
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

/** Address of a file in the assets' folder, for a worker. */
export function asset(file: string): string {
  return assets + file
}
