/**
 * Every word of the interface. Pages and browser scripts take their text from here and from `content/`, so that
 * a translation of the interface is one folder. One constant per place, so that a browser script carries only
 * its own words.
 */
export * from './about'
export * from './labels'
export * from './lists'
export * from './logs'
export * from './offline'
export * from './pages'
export * from './programs'
export * from './search'
export * from './site'
