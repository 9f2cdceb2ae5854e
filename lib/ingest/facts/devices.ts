import type { FactRule } from './rule'

/**
 * Apple's devices as its store names them, model by model for iPhone since the models differ in their
 * radios. Source: Apple Support articles 108044 (iPhone models) and 108043 (iPad models).
 */
export const deviceRule: FactRule = {
  kind: 'device',
  pattern: new RegExp(
    [
      String.raw`(?<![\w./@-])iPhones? (?<model>(?:1[0-9]|2[0-9]|[5-9])(?:e|s)?(?: Pro Max| Pro| Plus| [Mm]ini)?|Air|SE|X[SR]?(?: Max)?)(?![\w.]*\d|-?\w)`,
      String.raw`(?<![\w./@-])(?<plain>iPhone|iPad (?:Pro|Air|mini)|iPad|iMac(?: Pro)?|Mac(?: mini| Studio| Pro)|Mac[Bb]ook(?: Pro| Air| Neo)?|Apple TV(?: 4K)?|Apple Watch(?: Ultra)?|HomePod(?: mini)?|Apple Vision Pro|AirPods(?: Pro| Max)?)s?(?![\w])`,
      String.raw`(?<![\w./@-])(?<mac>Mac)s?(?! ?(?:OS|Catalyst|App Store|framework|App Test))(?![\w-])`,
    ].join('|'),
    'g',
  ),
  values: (match) => {
    const { model, plain, mac } = match.groups ?? {}
    if (model !== undefined) return [`iPhone ${model.replace('Mini', 'mini')}`]
    return [(plain ?? mac ?? '').replace('Macbook', 'MacBook')]
  },
}
