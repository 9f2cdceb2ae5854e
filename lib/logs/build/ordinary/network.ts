/** Network and CFNetwork in any app, and the daemons of the network, in the columns of `log show` and Console. */
export const NETWORK_LINES = String.raw`
default 10:01:12.118234+0100 MyApp [C4 7D0E3C1A-9F5B-4C6E-8A57-0B8E44C0F5D1 Hostname#1f2e3d4c:443 tcp, url hash: 5a6b7c8d, tls, definite, attribution: developer, context: com.apple.CFNetwork.NSURLSession.{2B7A1E50-0000-4000-8000-1A2B3C4D5E6F}{(null)}{Y}{2}{0x0} (private), proc: 9F5B4C6E-8A57-3B8E-9C0F-5D17D0E3C1A9, delegated upid: 0] start
default 10:01:12.119001+0100 MyApp [C4 Hostname#1f2e3d4c:443 initial path ((null))] event: path:start @0.000s
default 10:01:12.119533+0100 MyApp [C4 Hostname#1f2e3d4c:443 waiting path (satisfied (Path is satisfied), interface: en0[802.11], ipv4, ipv6, dns, uses wifi, LQM: good)] event: path:satisfied @0.001s, uuid: 3C4D5E6F-1A2B-4000-8000-2B7A1E505A6B
default 10:01:12.121877+0100 MyApp [C4 Hostname#1f2e3d4c:443 in_progress resolver (satisfied (Path is satisfied), viable, interface: en0[802.11], ipv4, ipv6, dns, uses wifi, LQM: good)] event: resolver:start_dns @0.002s
default 10:01:12.140020+0100 MyApp [C4.1 Hostname#1f2e3d4c:443 in_progress resolver (satisfied (Path is satisfied), interface: en0[802.11], ipv4, ipv6, dns, uses wifi)] event: resolver:receive_dns @0.021s
default 10:01:12.140411+0100 MyApp [C4.1.1 IPv4#6f5e4d3c:443 in_progress socket-flow (satisfied (Path is satisfied), interface: en0[802.11], ipv4, ipv6, dns, uses wifi, flow divert agg: 1, LQM: good)] event: flow:start_connect @0.022s
default 10:01:12.158402+0100 MyApp nw_flow_connected [C4.1.1 IPv4#6f5e4d3c:443 in_progress channel-flow (satisfied (Path is satisfied), viable, interface: en0[802.11], ipv4, ipv6, dns, uses wifi)] Transport protocol connected (tcp)
default 10:01:12.158402+0100 MyApp nw_flow_connected [C4.1.1 IPv4#6f5e4d3c:443 in_progress channel-flow (satisfied (Path is satisfied), viable, interface: en0[802.11], ipv4, ipv6, dns, uses wifi)] Transport protocol connected (quic)
default 10:01:12.158499+0100 MyApp [C4.1.1 IPv4#6f5e4d3c:443 in_progress socket-flow (satisfied (Path is satisfied), viable, interface: en0[802.11], ipv4, dns, uses wifi, LQM: good)] event: flow:finish_transport @0.040s
default 10:01:12.161234+0100 MyApp [C4.1.1 IPv4#6f5e4d3c:443 in_progress socket-flow (satisfied (Path is satisfied), viable, interface: en0[802.11])] event: flow:finish_connect @0.043s
default 10:01:12.161301+0100 MyApp nw_flow_connected [C4.1.1 IPv4#6f5e4d3c:443 in_progress socket-flow (satisfied (Path is satisfied))] Output protocol connected (CFNetworkConnection-1834)
default 10:01:12.161301+0100 MyApp nw_flow_connected [C4.1.1 IPv4#6f5e4d3c:443 ready socket-flow (satisfied (Path is satisfied))] Joined protocol connected (http3)
default 10:01:12.162000+0100 MyApp [C4.1.1 IPv4#6f5e4d3c:443 ready socket-flow (satisfied (Path is satisfied))] event: flow:changed_viability @0.043s, uuid: 1A2B3C4D-5E6F-4000-8000-2B7A1E505A6B
default 10:01:12.162133+0100 MyApp boringssl_context_info_handler(2285) [C4.1.1:2][0x10500c000] Client handshake state: TLS client enter_early_data
default 10:01:12.190133+0100 MyApp boringssl_session_apply_protocol_options_for_transport_block_invoke(2360) [C4.1.1:2][0x10500c000] TLS configured [server(0) min(0x0303) max(0x0304) name(redacted) tickets(false) false_start(false) enforce_ev(false) enforce_ats(true)]
default 10:01:12.196320+0100 MyApp boringssl_context_set_handshake_config(1745) [C1:1][0x10500c000] set tls_handshake_config_standard
default 10:01:12.201555+0100 MyApp nw_protocol_boringssl_signal_connected(828) [C4.1.1:2][0x10500c000] TLS connected [server(0) version(0x0304) ciphersuite(TLS_AES_128_GCM_SHA256) group(0x11ec) signature_alg(0x0403) alpn(h2) resumed(0) offered_ticket(0) false_started(0) ocsp_received(0) sct_received(0) connect time(36ms) flight time(18ms) rtt(17ms) write_stalls(0) read_stalls(5)]
default 10:01:12.215000+0100 MyApp Connection 4: connected successfully
default 10:01:12.215020+0100 MyApp Connection 4: TLS handshake complete
default 10:01:12.215040+0100 MyApp Connection 4: ready C(N) E(N)
default 10:01:12.215060+0100 MyApp Task <6F1A2B3C-4D5E-4000-8000-505A6B2B7A1E>.<3> now using Connection 4
default 10:01:12.215080+0100 MyApp Task <6F1A2B3C-4D5E-4000-8000-505A6B2B7A1E>.<3> sent request, body N 0
default 10:01:12.300080+0100 MyApp Task <6F1A2B3C-4D5E-4000-8000-505A6B2B7A1E>.<3> received response, status 200 content K
default 10:01:12.300180+0100 MyApp Task <6F1A2B3C-4D5E-4000-8000-505A6B2B7A1E>.<3> done using Connection 4
default 10:01:12.300280+0100 MyApp Task <6F1A2B3C-4D5E-4000-8000-505A6B2B7A1E>.<3> summary for task success {transaction_duration_ms=181, response_status=200, connection=4, protocol="h2", domain_lookup_duration_ms=12, connect_duration_ms=60, secure_connection_duration_ms=41, private_relay=false, request_start_ms=96, request_duration_ms=0, response_start_ms=180, response_duration_ms=1, request_bytes=312, request_throughput_kbps=8192, response_bytes=1204, response_throughput_kbps=5310, cache_hit=false}
default 10:01:13.000000+0100 MyApp Task <6F1A2B3C-4D5E-4000-8000-505A6B2B7A1E>.<3> finished successfully
error 10:01:14.100000+0100 MyApp Task <6F1A2B3C-4D5E-4000-8000-505A6B2B7A1E>.<4> finished with error [-1001] Error Domain=NSURLErrorDomain Code=-1001 "The request timed out." UserInfo={_kCFStreamErrorCodeKey=-2102, NSUnderlyingError=0x2802d1b60 {Error Domain=kCFErrorDomainCFNetwork Code=-1001 "(null)" UserInfo={_kCFStreamErrorCodeKey=-2102, _kCFStreamErrorDomainKey=4}}, _NSURLErrorFailingURLSessionTaskErrorKey=LocalDataTask <6F1A2B3C-4D5E-4000-8000-505A6B2B7A1E>.<4>, NSLocalizedDescription=The request timed out., NSErrorFailingURLStringKey=https://example.com/, NSErrorFailingURLKey=https://example.com/, _kCFStreamErrorDomainKey=4}
error 10:01:14.100000+0100 MyApp Task <6F1A2B3C-4D5E-4000-8000-505A6B2B7A1E>.<5> finished with error [-1009] Error Domain=NSURLErrorDomain Code=-1009 "The Internet connection appears to be offline." UserInfo={_kCFStreamErrorCodeKey=50, _kCFStreamErrorDomainKey=1}
error 10:01:14.100000+0100 MyApp Task <6F1A2B3C-4D5E-4000-8000-505A6B2B7A1E>.<6> finished with error [-999] Error Domain=NSURLErrorDomain Code=-999 "cancelled"
error 10:01:14.100000+0100 MyApp Task <6F1A2B3C-4D5E-4000-8000-505A6B2B7A1E>.<7> finished with error [-1003] Error Domain=NSURLErrorDomain Code=-1003 "A server with the specified hostname could not be found."
error 10:01:14.100000+0100 MyApp Task <6F1A2B3C-4D5E-4000-8000-505A6B2B7A1E>.<8> finished with error [-1004] Error Domain=NSURLErrorDomain Code=-1004 "Could not connect to the server."
error 10:01:14.100000+0100 MyApp Task <6F1A2B3C-4D5E-4000-8000-505A6B2B7A1E>.<9> finished with error [-1005] Error Domain=NSURLErrorDomain Code=-1005 "The network connection was lost." UserInfo={_kCFStreamErrorCodeKey=-4, _kCFStreamErrorDomainKey=4}
error 10:01:14.100000+0100 MyApp NSURLErrorTimedOut (-1001) NSURLErrorNetworkConnectionLost (-1005) NSURLErrorNotConnectedToInternet (-1009)
error 10:01:14.100000+0100 MyApp The resource could not be loaded because the App Transport Security policy requires the use of a secure connection.
error 10:01:14.200000+0100 MyApp nw_socket_handle_socket_event [C7.1.1:1] Socket SO_ERROR [61: Connection refused]
error 10:01:14.200000+0100 MyApp nw_socket_handle_socket_event [C7.1.1:1] Socket SO_ERROR [54: Connection reset by peer]
default 10:01:14.200100+0100 MyApp nw_socket_connect [C7.1.1:1] connectx failed (fd 12) [65: No route to host]
error 10:01:14.200100+0100 MyApp nw_read_request_report [C7] Receive failed with error "Operation timed out"
error 10:01:14.200100+0100 MyApp nw_read_request_report [C7] Receive failed with error "Socket is not connected"
error 10:01:14.200100+0100 MyApp nw_flow_add_write_request [C7 IPv4#6f5e4d3c:443 failed parent-flow (satisfied (Path is satisfied))] cannot accept write requests
error 10:01:14.200100+0100 MyApp nw_endpoint_flow_failed_with_error [C7.1.1 IPv4#6f5e4d3c:8080 in_progress socket-flow (satisfied (Path is satisfied), interface: lo0)] already failing, returning
error 10:01:14.210000+0100 MyApp nw_connection_copy_connected_local_endpoint_block_invoke [C7] Connection has no local endpoint
error 10:01:14.210000+0100 MyApp nw_connection_get_connected_socket_block_invoke [C7] Client called nw_connection_get_connected_socket on unconnected nw_connection
error 10:01:14.210000+0100 MyApp nw_connection_copy_protocol_metadata_internal_block_invoke [C4] Client called nw_connection_copy_protocol_metadata_internal on unconnected nw_connection
error 10:01:14.210000+0100 MyApp TIC Read Status [7:0x0]: 1:57
error 10:01:14.210000+0100 MyApp HTTP load failed, 0/0 bytes (error code: -1004 [1:61])
default 10:01:14.300000+0100 MyApp [C7 7D0E3C1A-9F5B-4C6E-8A57-0B8E44C0F5D1 Hostname#1f2e3d4c:443 tcp, tls, definite, attribution: developer] cancel
default 10:01:14.300000+0100 MyApp [C7 7D0E3C1A-9F5B-4C6E-8A57-0B8E44C0F5D1 192.168.1.7:4433 quic, multipath service: 1, tls, definite, attribution: developer] cancelled
default 10:01:14.300100+0100 MyApp [C7 7D0E3C1A-9F5B-4C6E-8A57-0B8E44C0F5D1 Hostname#1f2e3d4c:443 tcp, tls, definite] cancelled [C7.1.1 2B7A1E50-5A6B-4000-8000-1A2B3C4D5E6F 192.168.1.5:51234<->IPv4#6f5e4d3c:443] Connected Path: satisfied (Path is satisfied), viable, interface: en0[802.11], ipv4, ipv6, dns, uses wifi Duration: 2.1s, DNS @0.001s took 0.019s, TCP @0.021s took 0.018s, TLS 1.3 took 0.041s bytes in/out: 5321/1720, packets in/out: 9/10, rtt: 0.018s, retransmitted bytes: 0, out-of-order bytes: 0
default 10:01:14.300100+0100 MyApp Privacy proxy succeeded QUIC @0.000s took 0.000s
default 10:01:14.300200+0100 MyApp nw_flow_disconnected [C7.1.1 IPv4#6f5e4d3c:443 cancelled channel-flow ((null))] Output protocol disconnected
default 10:01:14.300200+0100 MyApp nw_flow_disconnected [C7 192.168.1.7:4433 cancelled multipath-socket-flow ((null))] Output protocol disconnected
default 10:01:14.300300+0100 MyApp [C7.1.1 192.168.1.7:443 failed socket-flow (unsatisfied (No network route))] event: flow:failed_connect @0.141s, error Network is unreachable
default 10:01:14.300300+0100 MyApp nw_endpoint_proxy_receive_report [C7.1 IPv4#6f5e4d3c:80 in_progress proxy (satisfied (Path is satisfied), interface: en0[802.11], ipv4, dns, proxy, uses wifi)] event: proxy:child_finish_connect
default 10:01:14.300400+0100 MyApp nw_connection_report_state_with_handler_on_nw_queue [C7] reporting state cancelled
default 10:01:14.300400+0100 MyApp nw_connection_report_state_with_handler_on_nw_queue [C7] reporting state preparing ready failed error Operation canceled
default 10:01:14.300500+0100 MyApp nw_path_evaluator_start [3C4D5E6F-1A2B-4000-8000-2B7A1E505A6B Hostname#1f2e3d4c:0 generic, attribution: developer] path: satisfied (Path is satisfied), interface: en0[802.11], ipv4, ipv6, dns, uses wifi
default 10:01:14.300500+0100 MyApp nw_path_libinfo_path_check [3C4D5E6F-1A2B-4000-8000-2B7A1E505A6B Hostname#1f2e3d4c:0 tcp, legacy-socket, attribution: developer] path: satisfied (Path is satisfied), interface: utun4, scoped, ipv4, dns, expensive, uses cellular
default 10:01:14.300600+0100 MyApp nw_protocol_implementation_lookup_path [C7.1.1:1] No path found for 4d3c
default 10:01:14.300600+0100 MyApp nw_listener_start_on_queue [L1] starting
default 10:01:14.300600+0100 MyApp nw_listener_inbox_create_socket IPV6_LEGACY_ADDRESS: setsockopt listener
default 10:01:14.300600+0100 MyApp nw_browser_cancel [B1] The browser has already been cancelled, ignoring nw_browser_cancel().
default 10:01:14.300600+0100 MyApp nw_ws_create_frame creating frame WebSocket ping pong close control frame received opcode
debug 10:01:14.300700+0100 MyApp nw_protocol_socket_get_output_handler [C7.1.1:1] setsockopt SO_NOSIGPIPE TCP_NODELAY socket attributes set
default 10:01:14.300700+0100 MyApp [connection] failed to create connection with parameters tcp, definite, attribution: developer, server, local: 0.0.0.0:8080
default 10:01:15.000000+0100 mDNSResponder [R18812] DNSServiceGetAddrInfo START -- hostname: <mask.hash: 'kPbT6Z0='>, ifindex: 0, flags: 0xC000D000, client pid: 4213 (MyApp)
default 10:01:15.000100+0100 mDNSResponder [R18812->Q34107] Question for <mask.hash: 'kPbT6Z0='> (Addr) assigned DNS service 2
default 10:01:15.000200+0100 mDNSResponder [Q34107] Sent 44-byte query #1 to <mask.hash: 'r1E='> over UDP via IPv4 -- socket: 31, id: 0x9C12, flags: 0x0100 (RD)
default 10:01:15.010300+0100 mDNSResponder [Q34107] Received acceptable 76-byte response from <mask.hash: 'r1E='> over UDP via en0/14
default 10:01:15.010400+0100 mDNSResponder [R18812] DNSServiceGetAddrInfo RESULT -- event: added, expired: no, ifindex: 0, name: <mask.hash: 'kPbT6Z0='>, type: A, rdata: <mask.hash: 'dQ8='>
default 10:01:15.010500+0100 mDNSResponder [R18812] DNSServiceGetAddrInfo STOP -- hostname: <mask.hash: 'kPbT6Z0='>, client pid: 4213 (MyApp)
default 10:01:15.010600+0100 mDNSResponder [R901] DNSServiceBrowse START -- service type: _companion-link._tcp, domain: local, client pid: 512 (rapportd)
default 10:01:15.010700+0100 mDNSResponder mDNS_RegisterInterface: Frequent transitions for interface awdl0 (FE80:0000:0000:0000:1234:56FF:FE78:9ABC)
info 10:01:16.000000+0100 wifip2pd Starting AWDL service discovery Updated AWDL peer channel sequence, peer count 0, interface awdl0 is now idle
info 10:01:16.000000+0100 rapportd Connection start to peer Resolve finished Browse started update client advertise
default 10:01:16.100000+0100 nesessionmanager NESMVPNSession[Primary Tunnel:MyVPN:7D0E3C1A-9F5B-4C6E-8A57-0B8E44C0F5D1:(null)]: status changed to connecting
default 10:01:16.100000+0100 nesessionmanager NESMFilterSession[Filter:9F5B4C6E] Content filter configuration changed, network extension provider process started
default 10:01:16.100000+0100 nehelper Received a configuration request; process is allowed; saving configuration to preferences permission network extension
default 10:01:16.100000+0100 neagent Extension request with provider com.example.tunnel started with pid 812
default 10:01:16.100000+0100 configd network changed: v4(en0:192.168.1.5) v6(en0:2001:db8::5) DNS Proxy SMB
default 10:01:16.100000+0100 configd [captive] CNSServer probing http://captive.apple.com/hotspot-detect.html with user agent CaptiveNetworkSupport-443.0.1 wispr, result online
default 10:01:16.100000+0100 symptomsd NDFCORE: flow classification update, L2 metrics on en0: rssi: -52 snr: 40, LQM 100
default 10:01:16.100000+0100 wifid __WiFiLQAMgrLogStats(MyNetwork:Stationary): InfraUptime:512.1secs Channel: 44 Bandwidth: 80Mhz Rssi: -51 {0 0} Cca: 12 (S:0 O:1 I:11) Snr: 41 BcnPer: 100.0% (53, 0.0%) TxFrameCnt: 22 TxPer: 0.0% TxReTrans: 3 RxFrameCnt: 20 RxRetryFrames: 1 TxRate: 1080600 RxRate: 1134250
default 10:01:16.100000+0100 wifid WiFi SSID BSSID disconnect reason code join scan apply association hidden network
default 10:01:16.100000+0100 airportd Apple80211 set failed, AWDL on, IPv6 link-local address updated, SSID : <redacted>, interface en0 hardware address 02:00:00:00:00:00
default 10:01:16.100000+0100 CommCenter #I handling data mode change, radio access technology, SIM status, cellular plan, signal strength updated
default 10:01:16.100000+0100 callservicesd PushKit VoIP push received, posted an incoming call to the system
default 10:01:16.100000+0100 bluetoothd advertising packet received from device, scan data, isConnectable 1, rssi -71, local name
default 10:01:16.100000+0100 networkserviceproxy Privacy proxy status is active, fetched configuration from server, token
default 10:01:16.100000+0100 sysextd a category delegate declined to terminate extension; activating extension com.example.filter; sysextd request completed
default 10:01:16.100000+0100 pac MyApp PROXY 127.0.0.1:8080; DIRECT CONNECT example.com:443 HTTP/1.1 200 Connection established
`
