import type { FactRule } from './rule'

/**
 * Frameworks under the names that prose gives them. `symbols` are prefixes of types and functions
 * that only this framework has. Source: the framework pages of developer.apple.com/documentation.
 */
const FRAMEWORKS: readonly {
  readonly name: string
  readonly prose: string
  readonly symbols?: string
}[] = [
  {
    name: 'Network',
    prose: String.raw`Network(?:\.framework|[ -][Ff]ramework)`,
    symbols: String.raw`NW(?!TCPConnection|UDPSession|HostEndpoint|BonjourServiceEndpoint)[A-Z]\w*|nw_(?:connection|listener|browser|parameters|path|quic|endpoint|protocol)_\w+|Network(?:Connection|Listener|Browser)`,
  },
  {
    name: 'NetworkExtension',
    prose: String.raw`NetworkExtension|[Nn]etwork [Ee]xtensions?`,
    symbols: String.raw`NE(?:Filter|App|Packet|DNS|Transparent|Hotspot|Relay|URLFilter|VPN|Tunnel|Provider|OnDemand|Evaluate|Proxy|Configuration)\w*|NW(?:TCPConnection|UDPSession)`,
  },
  {
    name: 'MultipeerConnectivity',
    prose: String.raw`[Mm]ultipeer ?[Cc]onnectivity(?: framework)?`,
    symbols: String.raw`MC(?:Session|Peer|Nearby|Browser|Advertiser|Encryption)\w*`,
  },
  {
    name: 'WiFiAware',
    prose: String.raw`Wi[-‑]?Fi ?[Aa]ware`,
    symbols: String.raw`WA(?:Performance|Paired|Publish|Subscri|Endpoint|Action)\w*`,
  },
  {
    name: 'AccessorySetupKit',
    prose: 'AccessorySetupKit(?:UI)?',
    symbols: String.raw`AS(?:Accessory|Picker|DiscoveryDescriptor|MigrationDisplay|ErrorDomain)\w*`,
  },
  { name: 'DeviceDiscoveryUI', prose: 'DeviceDiscoveryUI', symbols: 'DevicePicker' },
  {
    name: 'Foundation',
    prose: 'Foundation framework',
    symbols: String.raw`(?:NS)?(?:Mutable)?URL(?:Session|Request|Protocol|Connection)\w*|NSURL\w+|NSXPC\w+|NetService\w*`,
  },
  { name: 'CFNetwork', prose: 'CFNetwork(?! Example)' },
  { name: 'CoreWLAN', prose: 'Core ?WLAN', symbols: String.raw`CW[A-Z][a-z]\w+` },
  {
    name: 'CoreBluetooth',
    prose: 'Core ?Bluetooth',
    symbols: String.raw`CB(?:Central|Peripheral|Characteristic|Service|UUID)\w*`,
  },
  {
    name: 'CoreTelephony',
    prose: 'Core ?Telephony',
    symbols: String.raw`CT(?:Telephony|Cellular|Carrier|Subscriber)\w*`,
  },
  {
    name: 'SystemConfiguration',
    prose: 'SystemConfiguration|System Configuration(?= framework)',
    symbols: String.raw`SC(?:Network|Dynamic|Preferences)\w+|kSC\w+`,
  },
  {
    name: 'ThreadNetwork',
    prose: 'ThreadNetwork',
    symbols: String.raw`TH(?:Client|Credentials)\w*`,
  },
  { name: 'MatterSupport', prose: 'MatterSupport' },
  { name: 'PushKit', prose: 'PushKit', symbols: String.raw`PK(?:Push|VoIP)\w+` },
  { name: 'WebKit', prose: 'WebKit', symbols: String.raw`(?:WK|[Ww]k)[Ww]eb[Vv]iew\w*` },
  {
    name: 'Security',
    prose: 'Security framework',
    symbols: String.raw`Sec(?:Trust|Identity|Policy|Certificate)\w*|sec_(?:protocol|identity|trust)_\w+`,
  },
  { name: 'CarPlay', prose: 'CarPlay' },
  { name: 'HomeKit', prose: 'HomeKit' },
  { name: 'MetricKit', prose: 'MetricKit' },
  { name: 'WirelessInsights', prose: 'WirelessInsights' },
  {
    name: 'BackgroundTasks',
    prose: 'BackgroundTasks|Background Tasks framework',
    symbols: String.raw`BG(?:Task|Processing|AppRefresh|Continued)\w+`,
  },
  { name: 'BackgroundAssets', prose: 'BackgroundAssets|Background Assets framework' },
  { name: 'BSD sockets', prose: String.raw`(?:BSD|bsd) [Ss]ockets?` },
]

/** Frameworks by their name in prose or by a symbol that is theirs alone. */
export const frameworkRules: readonly FactRule[] = FRAMEWORKS.map(({ name, prose, symbols }) => ({
  kind: 'framework',
  pattern: new RegExp(
    String.raw`(?<![\w./@-])(?:${symbols === undefined ? prose : `${prose}|${symbols}`})(?![\w@])`,
    'g',
  ),
  values: () => [name],
}))
