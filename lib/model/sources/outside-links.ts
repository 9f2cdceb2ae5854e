import { z } from 'zod'
import { IsoDate } from '../common'

/** A link that leads nowhere, or whose check ended without a clear result. */
const BadLink = z.strictObject({
  /** Address without its fragment. */
  url: z.url({ protocol: /^https?$/ }),
  /** Day of the first check with this result. */
  since: IsoDate,
  /** What the last check got: `404`, `no such host`, `timeout`. */
  why: z.string().min(1),
})
export type BadLink = z.infer<typeof BadLink>

/** `content/links.yaml`, written by `npm run check:links`: the outside links that do not work. */
export const OutsideLinks = z.strictObject({
  /** Day of the last check. */
  checked: IsoDate,
  dead: z.array(BadLink),
  /** May work in a browser: refused, too slow, or a failing server. Pages do not mention it. */
  unsure: z.array(BadLink),
})
export type OutsideLinks = z.infer<typeof OutsideLinks>

/** The address that a server is asked for: without the fragment. */
export function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}
