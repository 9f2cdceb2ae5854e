import { type FactRule, namedRule } from './rule'

/** Daemons and agents that take part in networking. Source: their manual pages and unified-log names. */
export const processRule = namedRule('process', [
  'wifip2pd',
  'rapportd',
  'nesessionmanager',
  'nehelper',
  'neagent',
  'mDNSResponder',
  'socketfilterfw',
  'deviceaccessd',
  'AuthBrokerAgent',
  'networkserviceproxy',
  'configd',
  'symptomsd',
  'trustd',
  'apsd',
  'nsurlsessiond',
  'airportd',
  'wifid',
  'launchd',
  'sysextd',
  'identityservicesd',
  'bluetoothd',
  'sharingd',
  'tccd',
  'CommCenter',
  'wifivelocityd',
  'captiveagent',
  'networkd',
  'kernel_task',
  'lsd',
  'nsurlstoraged',
  'threadradiod',
  'WiFiAgent',
  'AccessorySetupUI',
  'SetupAssistant',
  'Setup Buddy',
  'nearbyd',
  'securityd',
])

/** Subsystems of the unified log: `[com.apple.network:connection]`, `subsystem: com.apple.network`. */
export const subsystemRule: FactRule = {
  kind: 'subsystem',
  pattern: /\[(com\.apple\.[\w.]{2,60}):[\w-]{1,40}\]|\bsubsystem:? (com\.apple\.[\w.]{1,60}\w)/g,
  values: (match) => [match[1] ?? match[2] ?? ''],
}

/** Entitlements. Source: developer.apple.com/documentation/bundleresources/entitlements. */
export const entitlementRules: readonly FactRule[] = [
  {
    kind: 'entitlement',
    pattern: /(?<![\w./-])com\.apple\.(?:developer|security)\.[a-z][\w.-]{2,100}\w/g,
    values: (match) => [match[0]],
  },
  namedRule('entitlement', [
    'get-task-allow',
    'content-filter-provider',
    'content-filter-provider-systemextension',
    'packet-tunnel-provider',
    'packet-tunnel-provider-systemextension',
    'app-proxy-provider',
    'dns-proxy',
    'url-filter-provider',
  ]),
]

/** Keys of Info.plist. Source: developer.apple.com/documentation/bundleresources/information-property-list. */
export const plistRule = namedRule('plist-key', [
  'NSLocalNetworkUsageDescription',
  'NSBonjourServices',
  'NSAppTransportSecurity',
  'NSExceptionDomains',
  'NSExceptionAllowsInsecureHTTPLoads',
  'NSIncludesSubdomains',
  'NSAllowsArbitraryLoads',
  'NSAllowsLocalNetworking',
  'NSPinnedDomains',
  'NEMachServiceName',
  'NetworkExtension.NEMachServiceName',
  'WiFiAwareServices',
  'UIBackgroundModes',
  'CFBundleIdentifier',
  'NSAccessorySetupKitSupports',
  'NSAccessorySetupBluetoothServices',
  'UIRequiresPersistentWiFi',
  'NSExtensionPointIdentifier',
  'NSApplicationServices',
  'NSBluetoothAlwaysUsageDescription',
  'NSLocationWhenInUseUsageDescription',
])

/** Feedback numbers, and the radar numbers that Apple's engineers put in posts (`r. 22323347`). */
export const feedbackRule: FactRule = {
  kind: 'feedback',
  pattern: /(?<!\w)(?:FB\d{7,9}|r\. \d{7,9})(?!\w)/g,
  values: (match) => [match[0]],
}
