import type { ErrorPage } from '../model/knowledge'

/** The lines that systems print for an error without context. They name the error, but not its cause. */
export function printedForms({ domain, code, messages, symbols }: ErrorPage): string[] {
  const texts = ['(null)', ...messages, ...symbols]
  return [
    ...texts.map((text) => `Error Domain=${domain.domain} Code=${code} "${text}"`),
    ...texts.slice(1).flatMap((text) => [text, `${text}(${code})`, `[${code}: ${text}]`]),
    `${domain.domain} error ${code}`,
    `(${domain.domain} error ${code}.)`,
    `domain: "${domain.domain}" - code: ${code}`,
  ]
}
