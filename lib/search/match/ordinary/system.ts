/** The kernel and daemons that have little to do with the network, in the columns of `log show`. */
export const SYSTEM_LINES = String.raw`
Timestamp                       Thread     Type        Activity             PID    TTL
2026-02-03 09:15:01.000000+0000 0x1a2b     Default     0x0                  0      0    kernel: (AppleARMIO) tcp connect outgoing: [<IPv4-redacted>:51712<-><IPv4-redacted>:443] interface: en0 (skipped: 0) so_gencnt: 18831 t_state: SYN_SENT process: MyApp:4213 SYN in/out: 0/1 bytes in/out: 0/0 pkts in/out: 0/0 rtt: 0.0 ms rttvar: 250.0 ms base_rtt: 0 ms error: 0 so_error: 0 svc/tc: 0 flow: 0x81cc1234
2026-02-03 09:15:01.000100+0000 0x1a2b     Default     0x0                  0      0    kernel: tcp connected: [<IPv4-redacted>:51712<-><IPv4-redacted>:443] interface: en0 (skipped: 0) so_gencnt: 18831 t_state: ESTABLISHED process: MyApp:4213
2026-02-03 09:15:01.000100+0000 0x1a2b     Default     0x0                  0      0    kernel: tcp_connection_summary [<IPv4-redacted>:51712<-><IPv4-redacted>:443] interface: en0 (skipped: 0) so_gencnt: 18831 t_state: FIN_WAIT_1 process: MyApp:4213 Duration: 4.102 sec Conn_Time: 0.031 sec bytes in/out: 5120/1210 pkts in/out: 9/10 pkt rxmit: 0 ooo pkts: 0 dup bytes in: 0 ACKs delayed: 2 delayed ACKs sent: 0 rtt: 31.218 ms rttvar: 3.375 ms base rtt: 30 ms
2026-02-03 09:15:01.000200+0000 0x1a2b     Default     0x0                  0      0    kernel: SK[3]: flow_entry_alloc fe "0 proc kernel_task(0)MyApp nx_port 1 flow_uuid 3C4D5E6F-1A2B-4000-8000-2B7A1E505A6B flags 0x14120<CONNECTED,QOS_MARKING,EXT_PORT,EXT_FLOWID> ipver=4,src=<IPv4-redacted>.51712,dst=<IPv4-redacted>.443,proto=0x06 mask=0x0000003f,hash=0x1f2e3d4c tp_proto=0x06"
2026-02-03 09:15:01.000200+0000 0x1a2b     Default     0x0                  0      0    kernel: SK[3]: flow_entry_destroy fe "0 proc kernel_task(0)MyApp nx_port 1 flow_uuid 3C4D5E6F flags 0x2104000<ABORTED,QOS_MARKING>"
2026-02-03 09:15:01.000300+0000 0x1a2b     Default     0x0                  0      0    kernel: [   12.104433]: arm_cpu_init(): cpu 4 online
2026-02-03 09:15:01.000300+0000 0x1a2b     Default     0x0                  0      0    kernel: (AppleSMC) PMRD: sleep reason, wake reason EC.LidOpen, system wake event, driver powered on
2026-02-03 09:15:01.000300+0000 0x1a2b     Default     0x0                  0      0    kernel: necp_client_update policy session opened, socket attributes matched, flow divert control unit
2026-02-03 09:15:01.000400+0000 0x1a2b     Default     0x0                  0      0    kernel: (apfs) apfs_log_op_with_proc: unmount volume disk3s1, requested by: diskarbitrationd, error: 0
2026-02-03 09:15:01.000400+0000 0x1a2b     Default     0x0                  0      0    kernel: (Sandbox) Sandbox: MyApp(4213) deny(1) file-read-data /private/var/db/nsurlstoraged
2026-02-03 09:15:01.000400+0000 0x1a2b     Default     0x0                  0      0    kernel: IO80211Peer handle data path event: interface en0 link up, PCIe device state changed, DART error handler ready, invalid exception address read from device
2026-02-03 09:15:01.000400+0000 0x1a2b     Default     0x0                  0      0    kernel: memorystatus: killing process 512 [mediaanalysisd] in high band IDLE (0) - memorystatus_available_pages: 30211
2026-02-03 09:15:02.000000+0000 0x2b3c     Default     0x0                  1      0    launchd: [gui/501/com.example.agent [812]:] exited due to exit(0), ran for 312ms
2026-02-03 09:15:02.000000+0000 0x2b3c     Default     0x0                  1      0    launchd: [system/com.apple.example:] internal event: PETRIFIED, code = 0
2026-02-03 09:15:02.000000+0000 0x2b3c     Default     0x0                  1      0    launchd: [pid/4213/com.apple.audio.sandboxhelper:] xpcproxy spawned with pid 4310 Successfully spawned because ipc (mach)
2026-02-03 09:15:02.100000+0000 0x2b3c     Default     0x0                  412    0    runningboardd: (RunningBoard) [com.apple.runningboard:process] [app<com.example.MyApp(501)>:4213] Ignoring jetsam update because this process is not memory-managed
2026-02-03 09:15:02.100000+0000 0x2b3c     Default     0x0                  412    0    runningboardd: (RunningBoard) [com.apple.runningboard:assertion] Acquiring assertion targeting [app<com.example.MyApp(501)>:4213] from originator [osservice<com.apple.SpringBoard>:34]
2026-02-03 09:15:02.200000+0000 0x2b3c     Default     0x0                  4213   0    MyApp: (libxpc.dylib) [com.apple.xpc:connection] [0x104e0a7d0] activating connection: mach=true listener=false peer=false name=com.apple.cfprefsd.daemon
2026-02-03 09:15:02.200000+0000 0x2b3c     Default     0x0                  512    0    trustd: [com.apple.xpc:connection] [0x104e0a7d0] activating connection: mach=false listener=false peer=true name=com.apple.trustd.peer[4213].0x104e0a7d0
2026-02-03 09:15:02.200000+0000 0x2b3c     Default     0x0                  512    0    cfprefsd: [com.apple.xpc:connection] [0x104e0a7d0] invalidated because the client process (pid 4213) either cancelled the connection or exited
2026-02-03 09:15:02.200000+0000 0x2b3c     Default     0x0                  512    0    MyApp: [com.apple.xpc:connection] The connection to service named com.apple.example.xpc was invalidated from this process. The connection to service with pid 99 was interrupted
2026-02-03 09:15:02.200000+0000 0x2b3c     Default     0x0                  512    0    MyApp: Error Domain=NSCocoaErrorDomain Code=4097 "connection to service named com.apple.example" UserInfo={NSDebugDescription=connection to service named com.apple.example}
2026-02-03 09:15:02.200000+0000 0x2b3c     Default     0x0                  512    0    MyApp: Error Domain=NSPOSIXErrorDomain Code=61 "Connection refused" Error Domain=NSOSStatusErrorDomain Code=-10814 "(null)" UserInfo={_LSLine=1734, _LSFunction=runEvaluator}
2026-02-03 09:15:02.200000+0000 0x2b3c     Default     0x0                  512    0    MyApp: Error Domain=NSCocoaErrorDomain Code=260 "The file couldn’t be opened because there is no such file." UserInfo={NSFilePath=/tmp/a, NSUnderlyingError=0x600 {Error Domain=NSPOSIXErrorDomain Code=2 "No such file or directory"}}
2026-02-03 09:15:02.300000+0000 0x2b3c     Default     0x0                  512    0    securityd: [com.apple.securityd:security_exception] MacOS error: -67050 SecItemCopyMatching client get keychain item, new thread
2026-02-03 09:15:02.300000+0000 0x2b3c     Default     0x0                  512    0    tccd: (TCC) [com.apple.TCC:access] AUTHREQ_CTX: msgID=512.18, function=TCCAccessRequest, service=kTCCServiceListenEvent, preflight=yes, query=1
2026-02-03 09:15:02.300000+0000 0x2b3c     Default     0x0                  512    0    tccd: (TCC) [com.apple.TCC:access] Prompting for access; user selected allow; request will not prompt again; permission denied by user
2026-02-03 09:15:02.400000+0000 0x2b3c     Default     0x0                  34     0    SpringBoard: (UIKitCore) [com.apple.UIKit:KeyboardFocus] keyboard onscreen, remote keyboard frame {{0, 561}, {390, 283}}, window snapshot, touch down up
2026-02-03 09:15:02.400000+0000 0x2b3c     Default     0x0                  34     0    SpringBoard: (FrontBoard) [com.apple.FrontBoard:SceneClient] scene foreground, display layout changed, obscured by com.apple.example, request show picker display items
2026-02-03 09:15:02.400000+0000 0x2b3c     Default     0x0                  34     0    backboardd: [com.apple.BackBoard:TouchEvents] touch events are sent to context and logged
2026-02-03 09:15:02.500000+0000 0x2b3c     Default     0x0                  61     0    powerd: [com.apple.powerd:assertions] Process runningboardd.412 TimedOut PreventUserIdleSystemSleep "FBSceneSnapshotAction" age:00:00:03 id:51539649874
2026-02-03 09:15:02.500000+0000 0x2b3c     Default     0x0                  61     0    coreaudiod: HALS_IOContext audio device stopped after seconds of sleep, audio output started
2026-02-03 09:15:02.500000+0000 0x2b3c     Default     0x0                  61     0    WindowServer: [com.apple.SkyLight:default] (0x0) Created a new window, display online, realtime mode
2026-02-03 09:15:02.500000+0000 0x2b3c     Default     0x0                  61     0    locationd: {"msg":"#Spi, CLInternalGetAuthorizationStatus", "event":"activity", "name":"MyApp"}
2026-02-03 09:15:02.500000+0000 0x2b3c     Default     0x0                  61     0    dasd: [com.apple.duetactivityscheduler:scoring] com.apple.backupd:8C1F2D:[ {name: NetworkQualityPolicy, policyWeight: 12.000, response: {0, 0.00}} ], Decision: CP Score: 0.72
2026-02-03 09:15:02.500000+0000 0x2b3c     Default     0x0                  61     0    apsd: (PersistentConnection) [com.apple.apsd:courier] Connected to courier 12-courier.push.apple.com on port 5223, push notification received by client
2026-02-03 09:15:02.500000+0000 0x2b3c     Default     0x0                  61     0    Setup: assistant finished, buddy exiting, internal release build disabled, cache loaded with items, request complete with result (null)
2026-02-03 09:15:02.500000+0000 0x2b3c     Default     0x0                  61     0    accessoryd: session activated for bundle; device information; supported features; callback error; activating session for client
2026-02-03 09:15:02.500000+0000 0x2b3c     Default     0x0                  61     0    homed: [com.apple.HomeKit:accessory] update query response from accessory: update not available, next timeout 300 seconds
type: default
time: 09:15:02.500000+0000
process: MyApp
subsystem: com.apple.network
category: connection
message: connection started
`
