import { phraseTerms } from '../../analysis/phrase'

/**
 * Names of things that this knowledge base is not about: other frameworks of Apple, other products,
 * other trades. A query that names one is about it, however many everyday words it shares with a
 * page here. Written from knowledge of the field. Names that the corpus itself uses are left out
 * when the index is built.
 */
const APPLE =
  'activitykit adattributionkit addressbook alarmkit appattest appclip appintents appkit applepay appstorekit ' +
  'arkit assetslibrary assistivetouch audiotoolbox audiounit authenticationservices autolayout avfoundation ' +
  'avaudioengine avaudiosession avcapturesession avkit avplayer backgroundassets bgtaskscheduler businesschat ' +
  'calendarkit callkitui cloudkit ckerrordomain ckrecord ckshare classkit cocoapods colorsync contactskit ' +
  'contactsui coreaudio coreaudiokit coredata corefoundation coregraphics corehaptics coreimage corelocation ' +
  'coremedia coremidi coreml coremotion corenfc coreservices corespotlight coretext coretransferable corevideo ' +
  'crashlytics createml cryptokit cryptotokenkit deviceactivity devicecheck dockkit driverkit eventkit ' +
  'exposurenotification facetime familycontrols filevault financekit foundationmodels gamecenter gamecontroller ' +
  'gameplaykit groupactivities healthkit hkhealthstore homekit iad icloud identitylookup imagecapture imageio ' +
  'imessage iokit itunes journalingsuggestions keynote livephoto localauthentication mailkit managedsettings ' +
  'mapkit mediaplayer messageui metal metalkit metalfx metrickit modelio mtldevice naturallanguage ' +
  'nearbyinteraction nspersistentcontainer passkit passkeys pdfkit pencilkit phasekit photokit photosui ' +
  'playgrounds quicklook quicktime realitykit replaykit roomplan rosetta safariservices scenekit scenedelegate ' +
  'screencapturekit screentime sensorkit sharedwithyou shareplay shazamkit sirikit skadnetwork skerrordomain ' +
  'soundanalysis spotlight spritekit storekit storyboard swiftdata swiftui tipkit uibutton uicollectionview uikit ' +
  'uilabel uinavigationcontroller uitableview uiview uiviewcontroller userdefaults usernotifications videotoolbox ' +
  'visionkit voiceover watchconnectivity watchkit weatherkit widget widgetkit xcassets xctest airpods airprint ' +
  'airtag ibeacon appleid applescript avaudioplayer avaudiorecorder avfoundationerrordomain coremltools garageband ' +
  'gkerrordomain hkerrordomain imovie kclerrordomain laerrordomain mkerrordomain navigationstack navigationview ' +
  'notarytool nslayoutconstraint nstableview observableobject phpicker scrollview siri stateobject swiftlint ' +
  'tabview uialertcontroller uicolor uiimage uitableviewcell uitextfield wcerrordomain wcsession xcuitest carthage ' +
  'fastlane bitcode magsafe wallpaper trackpad voicemail wallet unusernotificationcenter nfc handoff gamekit ' +
  'matchmaking airplay sidecar'
const SOFTWARE =
  'angular ansible apache aws azure bigquery blender cassandra chatgpt cmake cobol confluence css cron django ' +
  'docker dockerfile dovecot drupal eclipse elasticsearch ffmpeg figma firebase flask gcc gitlab gradle grafana ' +
  'graphql grpc hadoop haproxy heroku imap intellij ipfs jdbc jenkins jira jquery jwt kafka kubernetes laravel ' +
  'latex ldap magento maven memcached mongodb mosquitto mqtt mysql nextjs nodejs npm numpy oauth openai opengl ' +
  'openshift outlook pandas perl photoshop php pip pnpm postfix postgres postgresql powershell prometheus pytest ' +
  'pytorch rabbitmq rails redis redux ruby saml salesforce samba sap scala sharepoint smtp splunk sql sqlite ' +
  'svelte systemd tableau tensorflow terraform trustkit twilio typescript ubuntu vagrant vue vulkan webassembly ' +
  'webgl webpack webrtc wordpress zookeeper codesign provisioningprofile biometric leaderboard subscription ' +
  'receipt checkout invoice purchase barcode ocr shader texture animation tableview gesture haptic font emoji ' +
  'calendar reminders haskell erlang elixir clojure fortran pascal delphi lua matlab julia vba vbscript autohotkey ' +
  'vim emacs netbeans reactjs sass tailwind nuxt nestjs fastapi joomla shopify woocommerce tomcat springboot junit ' +
  'mockito cypress oracle mariadb couchdb dynamodb neo4j influxdb databricks powerbi gcp cloudformation ec2 helm ' +
  'istio circleci bitbucket svn keras sklearn scikit opencv huggingface llm gpt chatbot copilot jupyter matplotlib ' +
  'cuda nvidia polymorphism fibonacci leetcode palindrome csv svg gif heic exif hevc subtitle watermark slideshow ' +
  'ringtone selfie panorama clipboard pasteboard dropdown tooltip navbar sidebar checkbox datepicker carousel hdmi ' +
  'displayport ntfs raid bios uefi bootcamp grub gpu overclocking motherboard headphones earbuds joystick gamepad ' +
  'accelerometer gyroscope altimeter pedometer blueprint unreal nginx caddy firefox openssh'
const PROTOCOLS =
  'bgp ospf mpls pop3 ftp sftp tftp snmp modbus profinet scada zigbee zwave lorawan rs232 i2c gpio rsync ' +
  'bittorrent torrent xmpp irc activesync winsock netsh networkmanager iptables nftables netplan rtnetlink ' +
  'chromecast miracast ssh telnet smb afp nfs webdav volte vowifi conntrack coredns kubelet kubectl proxmox vmware virtualbox hyperv mikrotik pfsense fritzbox cloudfront'
const OFFICE =
  'excel vlookup xlookup spreadsheet powerpoint onenote onedrive gmail libreoffice openoffice indesign lightroom ' +
  'autocad solidworks sketchup gimp audacity kindle paypal bitcoin ethereum blockchain nft ebay airbnb tinder ikea ' +
  'lego xbox playstation'
const LIFE =
  'recipe pizza pasta cooking football soccer basketball weather horoscope lyrics movie mortgage tax insurance ' +
  'doctor medicine pregnancy dog cat guitar novel poem kitchen carpet mattress pillow sofa faucet toilet furniture ' +
  'bake bread cake flour sugar butter cheese chicken beef pork salmon soup salad sauce garlic onion potato tomato ' +
  'rice curry chocolate wine beer vegan vegetarian breakfast dinner lunch dessert pancake barbecue sushi noodles ' +
  'spaghetti hiking lawn tulip fertilizer houseplant tennis golf hockey baseball rugby volleyball marathon yoga ' +
  'gym workout swimming skiing olympics karate chess poker passport luggage vacation tourist visa paris tokyo ' +
  'fever cough vaccine diabetes cholesterol vitamin calories allergy asthma cancer surgery dentist migraine ' +
  'insomnia antibiotics ibuprofen therapy depression diet acne blood knee homework essay algebra calculus geometry ' +
  'chemistry biology photosynthesis shakespeare grammar kindergarten teacher exam scholarship dinosaur salary ' +
  'pension retirement dividend loan bankruptcy payroll vat refund landlord lawyer divorce puppy kitten aquarium ' +
  'horse veterinarian tyre gearbox brakes diesel gasoline bicycle piano violin drums chords melody concert ' +
  'knitting sewing birthday christmas easter toddler astrology bible hurricane earthquake haircut shampoo jeans ' +
  'shoes'

/** Names of several words. */
const PHRASES = [
  'app clip, app intents, app shortcuts, app store connect, app tracking transparency, apple id, apple music, ' +
    'apple pay, apple pencil, apple watch workout, audio unit, auto layout, background app refresh, battery drain, ' +
    'battery life, bundle identifier conflict, cloud kit, code signing, collection view, core animation, core audio, ' +
    'core data, core foundation, core graphics, core image, core location, core midi, core ml, core motion, core nfc, ' +
    'core spotlight, core text, dark mode, deep link, device activity, dynamic island, dynamic type, event kit, ' +
    'face id, family sharing, focus mode, game center, game controller, git push, hard drive, heart rate, health kit, ' +
    'home screen, icloud drive, in-app purchase, interface builder, itunes connect, key chain, keychain item, ' +
    'launch screen, live activity, live photo, machine learning, machine translation, map kit, media player, ' +
    'merge conflict, mission control, navigation bar, navigation stack, neural engine, notarization, ' +
    'notification badge, object capture, package manager, parental gate, photo library, photos picker, pip install, ' +
    'plural rules, pull request, push token, quick look, reality kit, safari extension, scene kit, screen recording, ' +
    'screen time, scroll view, share sheet, sign in with apple, siri shortcut, speech recognition, split view, ' +
    'sprite kit, stage manager, step count, store kit, swift charts, swift data, swift macro, swift package, ' +
    'swift ui, tab bar, table view, text field, text recognition, time machine, touch bar, touch id, universal link, ' +
    'video toolbox, view controller, virtual keyboard layout, voice memo, watch face, widget kit, xcode archive, ' +
    'xcode cloud, xcode preview, external display, display resolution, file sharing permission, social security, ' +
    'stock market, credit card, visa application, public transport, linked list, binary tree, binary search, ' +
    'visual studio, spring boot, google sheets, google docs, google maps, microsoft word, power bi, pivot table, ' +
    'mail merge, dependency injection, foreign key, primary key, stored procedure, inner join, code coverage, ' +
    'ui test, color picker, date picker, image picker, combo box, computer vision, face recognition, text to speech, ' +
    'augmented reality, virtual reality, apple card, apple wallet, apple books, apple maps, apple arcade, app icon, ' +
    'app store screenshots, gift card, cracked screen, broken screen, battery replacement, icloud storage, ' +
    'photo album, storage full, weight loss, blood pressure, blood oxygen, sleep tracking, world cup, oil change, ' +
    'spark plug, flat tire, sheet music, car insurance, health insurance, plane ticket, birthday party, dog food, ' +
    'cat food, credit score, tax return, income tax, interest rate, exchange rate, bank account, real estate, ' +
    'stock price, high school, hotel booking, video editing, photo editing, air fryer, swift testing, ' +
    'privacy manifest, undefined symbols, linker command, duplicate symbols, beta tester, external tester, transit card, ' +
    'apple watch pairing, activation lock, find my iphone, lost mode, reverse proxy, windows server, ' +
    'wifi calling, screen mirroring, universal clipboard, continuity camera, windows service, blue screen, event viewer, group policy, docker compose',
]
  .join()
  .split(/, ?/)

const OUT_OF_SCOPE: readonly string[] = [
  ...[APPLE, SOFTWARE, PROTOCOLS, OFFICE, LIFE].flatMap((names) => names.split(' ')),
  ...PHRASES,
]

/** A name that so many pages use is within the scope. */
const IN_SCOPE = 3

/** The index terms of the names above that the corpus does not use. */
export function outOfScopeTerms(holding: (term: string) => number): string[] {
  const found = OUT_OF_SCOPE.map((name) => phraseTerms(name).join(' ')).filter(
    (name) => name !== '',
  )
  return [...new Set(found)].filter((name) => name.includes(' ') || holding(name) < IN_SCOPE).sort()
}
