import { splitMatches } from './segment'

/** A printed NSError: domain, code, message and user info. */
const ERROR =
  /(?<=^| )Error Domain=[\w.]{2,80} Code=-?\d{1,11} "[^"”]{0,400}["”](?: UserInfo=\{[^{}]{0,1000}\})?/g

/** Printed errors: one line each. */
export const errorSegments = splitMatches(ERROR)
