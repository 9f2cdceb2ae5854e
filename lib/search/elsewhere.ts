import { phraseTerms } from './vocabulary'

/**
 * Names of things that this knowledge base is not about: other frameworks of Apple, other products,
 * other trades. A query that names one is about it, however many everyday words it shares with a
 * page here. Written from knowledge of the field. Names that the corpus itself uses are left out
 * when the index is built.
 */
const APPLE =
  'activitykit adattributionkit addressbook alarmkit appattest appclip appintents ' +
  'appkit applepay appstorekit arkit assetslibrary assistivetouch audiotoolbox audiounit ' +
  'authenticationservices autolayout avfoundation avaudioengine avaudiosession avcapturesession avkit avplayer ' +
  'backgroundassets bgtaskscheduler businesschat calendarkit callkitui cloudkit ckerrordomain ckrecord ckshare classkit ' +
  'cocoapods colorsync contactskit contactsui coreaudio coreaudiokit coredata corefoundation ' +
  'coregraphics corehaptics coreimage corelocation coremedia coremidi coreml coremotion corenfc coreservices ' +
  'corespotlight coretext coretransferable corevideo crashlytics createml cryptokit cryptotokenkit ' +
  'deviceactivity devicecheck dockkit driverkit eventkit exposurenotification facetime familycontrols ' +
  'filevault financekit foundationmodels gamecenter gamecontroller gamekit gameplaykit groupactivities ' +
  'healthkit hkhealthstore homekit iad icloud identitylookup imagecapture imageio imessage iokit itunes ' +
  'journalingsuggestions keynote livephoto localauthentication mailkit managedsettings mapkit ' +
  'mediaplayer messageui metal metalkit metalfx metrickit modelio mtldevice naturallanguage ' +
  'nearbyinteraction nspersistentcontainer passkit passkeys pdfkit pencilkit phasekit photokit photosui ' +
  'playgrounds quicklook quicktime realitykit replaykit roomplan rosetta safariservices ' +
  'scenekit scenedelegate screencapturekit screentime sensorkit sharedwithyou shareplay shazamkit sirikit ' +
  'skadnetwork skerrordomain soundanalysis spotlight spritekit storekit storyboard swiftdata swiftui ' +
  'tipkit uibutton uicollectionview uikit uilabel uinavigationcontroller ' +
  'uitableview uiview uiviewcontroller userdefaults usernotifications videotoolbox visionkit voiceover ' +
  'watchconnectivity watchkit weatherkit widget widgetkit xcassets xctest airplay airpods airprint ' +
  'airtag ibeacon facetime appleid'
const SOFTWARE =
  'angular ansible apache aws azure bigquery blender cassandra chatgpt cmake cobol confluence cors css ' +
  'cron django docker dockerfile dovecot drupal eclipse elasticsearch ffmpeg figma firebase ' +
  'flask flutter gcc gitlab gradle grafana graphql grpc hadoop haproxy heroku hibernate ' +
  'imap intellij ipfs jdbc jenkins jira jquery jwt kafka kerberos kubernetes laravel latex ldap ' +
  'magento maven memcached mongodb mosquitto mqtt mysql nextjs nginx nodejs npm numpy oauth ' +
  'openai opengl openshift outlook pandas perl photoshop php pip pnpm postfix postgres postgresql ' +
  'powershell prometheus pytest pytorch rabbitmq rails redis redux ruby saml salesforce ' +
  'samba sap scala sharepoint smtp splunk sql sqlite svelte systemd tableau ' +
  'tensorflow terraform trustkit twilio typescript ubuntu vagrant vue vulkan webassembly webgl webpack webrtc ' +
  'wordpress zookeeper codesign codesigning provisioningprofile ' +
  'biometric leaderboard subscription receipt checkout invoice purchase barcode ocr shader texture ' +
  'animation storyboard tableview gesture haptic font emoji ' +
  'calendar reminders'
const LIFE =
  'recipe pizza pasta cooking football soccer basketball weather horoscope lyrics movie hotel ' +
  'mortgage tax insurance doctor medicine pregnancy dog cat cooking guitar novel poem'

/** Names of several words. */
const PHRASES = [
  'app clip, app intents, app shortcuts, app store connect, app tracking transparency, apple id, apple music, ' +
    'apple pay, apple pencil, apple watch workout, audio unit, auto layout, background app refresh, battery drain, ' +
    'battery drains, battery life, bundle identifier conflict, cloud kit, code signing, collection view, core animation, core audio, ' +
    'core data, core foundation, core graphics, core image, core location, core midi, core ml, core motion, core nfc, ' +
    'core spotlight, core text, dark mode, deep link, device activity, dynamic island, dynamic type, event kit, face id, ' +
    'family controls, family sharing, find my, focus mode, game center, game controller, git push, hard drive, heart rate, health kit, home kit, home screen, ' +
    'icloud drive, in-app purchase, interface builder, itunes connect, key chain, keychain item, launch screen, live activities, ' +
    'live activity, live photo, machine learning, machine translation, map kit, media player, merge conflict, mission control, navigation bar, ' +
    'navigation stack, neural engine, notarization, notification badge, object capture, package manager, parental gate, ' +
    'photo library, photos picker, pip install, plural rules, pull request, push token, quick look, reality kit, safari extension, scene kit, screen recording, screen time, ' +
    'scroll view, share sheet, sign in with apple, siri shortcut, speech recognition, split view, sprite kit, stage manager, ' +
    'step count, store kit, swift charts, swift data, swift macro, swift package, swift ui, tab bar, table view, text field, text recognition, ' +
    'time machine, touch bar, touch id, universal link, universal links, video toolbox, view controller, virtual keyboard layout, voice memo, ' +
    'watch face, widget kit, xcode archive, xcode cloud, xcode preview, external display, display resolution, file sharing permission, ' +
    'social security, stock market, credit card, visa application, public transport',
]
  .join()
  .split(/, ?/)

export const ELSEWHERE: readonly string[] = [
  ...`${APPLE} ${SOFTWARE} ${LIFE}`.split(' '),
  ...PHRASES,
]

/** A name that so many pages use is no stranger here. */
const AT_HOME = 3

/** The index terms of the names above that the corpus does not use. */
export function elsewhereTerms(holding: (term: string) => number): string[] {
  const found = ELSEWHERE.map((name) => phraseTerms(name).join(' ')).filter((name) => name !== '')
  return [...new Set(found)].filter((name) => name.includes(' ') || holding(name) < AT_HOME).sort()
}
