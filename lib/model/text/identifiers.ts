/**
 * Patterns of values that identify a person, a device or a place in a network. The log reader masks them in lines and
 * in reports, and ingest in posts. Every pattern takes linear time.
 */

export const UUID = /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi

/** Also with letters of any script before and after the `@` (RFC 6531). */
export const EMAIL =
  /(?<![\p{L}\p{M}\p{N}_])[\p{L}\p{M}\p{N}_.+-]{1,64}@[\p{L}\p{M}\p{N}_-]{1,63}\.[\p{L}\p{M}\p{N}_.-]{1,63}(?<=[\p{L}\p{M}\p{N}_])(?![\p{L}\p{M}\p{N}_])/gu

/**
 * Phone numbers with `+` and a country code: 9 to 15 digits (E.164) with at most two separators between them. A time zone
 * begins with 0 or follows a digit; a number in a sum, a version or a name follows a letter, digit or sign.
 */
export const PHONE = /(?<![\w.+-]|\d:)\+[1-9](?:[ ()./-]{0,2}\d){8,14}(?![ ()./-]{0,2}\d|\w)/g

/** Six bytes, but not a part of a longer row of bytes such as a fingerprint. */
export const MAC =
  /(?<!\w|\b[0-9a-f]{2}[:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?!\w|[:-][0-9a-f]{2}\b)/gi

/** Addresses with their port or zone. */
export const IPV4 = /\b\d{1,3}(?:\.\d{1,3}){3}(?:[:.]\d{1,5})?\b/g
export const IPV6: readonly RegExp[] = [
  /(?<![\w:])(?:[0-9a-f]{1,4}:){1,7}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?(?:%\w{1,15})?(?![\w:])/gi,
  /(?<![\w:])(?!\d{1,2}:\d{2}:\d{2}(?![\w:]))(?:[0-9a-f]{1,4}:){2,7}(?::|[0-9a-f]{1,4})[0-9a-f:]{0,39}(?:%\w{1,15})?(?:[.]\d{1,5})?/gi,
]

/** Numbers by which a maker or an operator tells devices apart. Group 1 is the label, group 2 the value. */
export const SERIAL =
  /\b((?:(?:[Ss]erial|SERIAL)(?: ?(?:[Nn]umber|NUMBER|(?:[Nn]o|NO)\.?))?|serialNumber|UDID|IMEI|ICCID|ECID|MEID|IMSI)["']?\s?[:=#]?\s{0,2})("?[A-Z0-9-]{8,40}"?)(?![\w-])/g

/** Identifiers of a device that are written in hexadecimal. Group 1 is the label, group 2 the value. */
export const DEVICE_ID =
  /\b((?:UDID|ECID|CrashReporter Key|identifierForVendor|IDFV|advertisingIdentifier|IDFA|hardware UUID)["']?\s?[:=#]?\s{0,4})("?[0-9a-f-]{16,40}"?)(?![\w-])/gi
