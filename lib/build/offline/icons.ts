import { Resvg } from '@resvg/resvg-js'
import type { SiteFile } from '../finish/files'

/** Colours of the sign: paper and links of the light theme in app/styles/tokens.css. */
const PAPER = '#fbfaf7'
const INK = '#0b5569'

/**
 * The sign: an antenna whose waves arrive at a tick, on a square of 512 units. `inset` keeps it inside
 * the circle that maskable icons may be cut to (W3C Web App Manifest, “safe zone”: 40 % radius).
 */
function sign(inset: number, corner: number): string {
  const scale = (512 - 2 * inset) / 512
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" rx="${corner}" fill="${INK}"/><g transform="translate(${inset} ${inset}) scale(${scale})" fill="none" stroke="${PAPER}" stroke-width="36" stroke-linecap="round" stroke-linejoin="round"><path d="M116 218a198 198 0 0 1 280 0M176 282a113 113 0 0 1 160 0"/><path d="M192 366l44 44 88-88"/></g></svg>`
}

/** The sign as it stands on a page or in a list. */
export function plainSign(): string {
  return sign(36, 96)
}

/** Every icon of the site: the vector one, and PNG for installed apps, touch screens and docsets. */
export function siteIcons(): SiteFile[] {
  const plain = plainSign()
  const masked = sign(92, 0)
  return [
    { path: 'icons/icon.svg', content: plain },
    { path: 'icons/icon-32.png', content: picture(plain, 32) },
    { path: 'icons/icon-192.png', content: picture(plain, 192) },
    { path: 'icons/icon-512.png', content: picture(plain, 512) },
    { path: 'icons/maskable-512.png', content: picture(masked, 512) },
    { path: 'icons/apple-touch-icon.png', content: picture(masked, 180) },
  ]
}

/** A picture of `width` pixels in PNG. */
export function picture(svg: string, width: number): Uint8Array {
  const options = {
    fitTo: { mode: 'width' as const, value: width },
    font: { loadSystemFonts: false },
  }
  return new Resvg(svg, options).render().asPng()
}
