import { Resvg } from '@resvg/resvg-js'
import { LOGO_PATH, LOGO_STROKE } from '../model/logo'
import type { SiteFile } from './finish/files'

/** Colors of the logo: the background and link colors of the light theme in app/styles/tokens.css. */
const PAPER = '#fbfaf7'
const INK = '#0b5569'

/**
 * The mark as SVG, on a square of 512 units.
 *
 * @param inset margin in units; keeps the logo inside the safe zone of maskable icons, a circle with a radius of 40 %
 * (W3C Web App Manifest)
 * @param corner radius of the corners in units
 */
function logo(inset: number, corner: number): string {
  const scale = (512 - 2 * inset) / 24
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" rx="${corner}" fill="${INK}"/><g transform="translate(${inset} ${inset}) scale(${scale})" fill="none" stroke="${PAPER}" stroke-width="${LOGO_STROKE}" stroke-linecap="round" stroke-linejoin="round"><path d="${LOGO_PATH}"/></g></svg>`
}

/** The logo with rounded corners, as SVG. */
export function plainLogo(): string {
  return logo(36, 96)
}

/** All icons of the site: SVG for browsers, and PNG for browsers, installed apps and home screens. */
export function siteIcons(): SiteFile[] {
  const plain = plainLogo()
  const masked = logo(92, 0)
  return [
    { path: 'icons/icon.svg', content: plain },
    { path: 'icons/icon-32.png', content: renderPng(plain, 32) },
    { path: 'icons/icon-192.png', content: renderPng(plain, 192) },
    { path: 'icons/icon-512.png', content: renderPng(plain, 512) },
    { path: 'icons/maskable-512.png', content: renderPng(masked, 512) },
    { path: 'icons/apple-touch-icon.png', content: renderPng(masked, 180) },
  ]
}

/** Size of a cover in pixels, in the proportions of a page on most readers. */
const COVER = { width: 1000, height: 1600 }

/** The mark in the middle of a book's cover, as PNG. */
export function coverPicture(): Uint8Array {
  const { width, height } = COVER
  const at = `x="${width / 4}" y="${height / 3}" width="${width / 2}" height="${width / 2}"`
  const mark = logo(0, 0).replace('<svg ', `<svg ${at} `)
  const cover = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${INK}"/>${mark}</svg>`
  return renderPng(cover, width)
}

/** Renders an SVG as a PNG, `width` pixels wide. */
export function renderPng(svg: string, width: number): Uint8Array {
  const options = {
    fitTo: { mode: 'width' as const, value: width },
    font: { loadSystemFonts: false },
  }
  return new Resvg(svg, options).render().asPng()
}
