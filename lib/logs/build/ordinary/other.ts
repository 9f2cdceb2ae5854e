/**
 * Error texts of the C library (`strerror`), other systems and tools, application consoles, and prose.
 * Standard texts say what kind of thing failed, never whose problem it is.
 */
export const OTHER_LINES = String.raw`
Operation not permitted
No such file or directory
Interrupted system call
Input/output error
Bad file descriptor
Resource temporarily unavailable
Cannot allocate memory
Permission denied
Invalid argument (EINVAL)
Too many open files (EMFILE)
Error: EMFILE: too many open files, open '/tmp/a'
socket() failed (24: Too many open files) failed to create socket: Too many open files errno 24
Broken pipe (EPIPE)
write EPIPE Broken pipe
Address already in use (EADDRINUSE)
Can't assign requested address
Network is down
Network is unreachable
Software caused connection abort (ECONNABORTED)
Connection reset by peer (ECONNRESET)
No buffer space available (ENOBUFS)
sendto: No buffer space available
write UDP: ENOBUFS No buffer space available on interface
java.net.SocketException: No buffer space available (maximum connections reached?): connect
ping: sendto: No route to host
connect: No route to host
dial tcp 192.168.1.1:22: connect: no route to host
ssh: connect to host 192.168.1.1 port 22: No route to host
MQTT client disconnected: No route to host
Operation timed out (ETIMEDOUT)
Connection refused (ECONNREFUSED)
NWError.posix POSIXErrorCode(rawValue: 61): Connection refused
POSIXErrorCode(rawValue: 54): Connection reset by peer POSIXErrorCode(rawValue: 22): Invalid argument
receive error: The operation couldn’t be completed. (Network.NWError error 54 - Connection reset by peer)
failed with error: operation not permitted, permission denied, code 5
Error Domain=NEConfigurationErrorDomain Code=9 "configuration is stale" Error Domain=NEVPNErrorDomain Code=1 "IPC failed"
An SSL error has occurred and a secure connection to the server cannot be made. certificate verify failed, handshake failed
npm ERR! code ECONNREFUSED
npm error code E404 npm error 404 Not Found - GET https://registry.example.com/left-pad
npm warn deprecated inflight@1.0.6: This module is not supported, and leaks memory.
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1595:16)
    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)
TypeError: Cannot read properties of undefined (reading 'map')
02-03 09:15:02.500  1234  5678 D WifiHAL : Creating message to get link statistics; iface = 47
02-03 09:15:02.500  1234  5678 E AndroidRuntime: FATAL EXCEPTION: main
02-03 09:15:02.500  1234  5678 E AndroidRuntime: java.lang.NullPointerException: Attempt to invoke virtual method on a null object reference
02-03 09:15:02.500  1234  5678 I ConnectivityService: validation passed network agent connected wifi bluetooth state failed
02-03 09:15:02.500  1234  5678 W System.err: java.net.SocketTimeoutException: failed to connect to /192.168.1.1 (port 80) after 5000ms
02-03 09:15:02.500  1234  5678 I wpa_supplicant: wlan0: CTRL-EVENT-CONNECTED - Connection to 02:11:22:33:44:55 completed [id=0 id_str=]
Feb  3 09:15:02 host hostapd: wlan0: STA 02:11:22:33:44:55 IEEE 802.11: authenticated WPA: pairwise key handshake completed (RSN)
Feb  3 09:15:02 host systemd[1]: Started Session 42 of user root.
Feb  3 09:15:02 host sshd[812]: Failed password for invalid user admin from 192.168.1.9 port 50222 ssh2
Feb  3 09:15:02 host NetworkManager[733]: <info> device (wlan0): state change: activated -> failed
Log Name: System Source: Microsoft-Windows-DNS-Client Event ID: 1014 Level: Warning
Name resolution for the name example.com timed out after none of the configured DNS servers responded.
Faulting application name: explorer.exe, version: 10.0.22621.1, exception code: 0xc0000005, fault offset: 0x0000000000012345
2026/02/03 09:15:02 [error] 812#0: *33 connect() failed (111: Connection refused) while connecting to upstream
192.168.1.9 - - [03/Feb/2026:09:15:02 +0000] "GET /index.html HTTP/1.1" 200 512 "-" "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15"
curl: (7) Failed to connect to example.com port 443 after 5 ms: Couldn't connect to server
* Connected to example.com (93.184.216.34) port 443
ld: warning: ignoring duplicate libraries: '-lc++'
/Users/me/App/ViewController.swift:12:5: error: cannot find 'foo' in scope
/Users/me/App/Peer.swift:4:9: warning: 'UIScreen' was deprecated in iOS 26.0: Use a UIScreen instance found through context instead
** BUILD FAILED **
error: no such module 'Alamofire'
Unable to simultaneously satisfy constraints. Probably at least one of the constraints in the following list is one you don't want.
[SwiftUI] Publishing changes from within view updates is not allowed, this will cause undefined behavior.
CoreData: error: Failed to call designated initializer on NSManagedObject class 'Item'
App received scenePhase change: active, connecting peer state not connected retry, session connected with peer
Client connected to server on attempt 3; received message; sending ping; received pong; test failed with error
Extension started; extension stopped; status is connected; handling new flow; tunnel provider; packets
Socket created; socket closed; connection succeeded; attempt failed due to: error
Content filter, VPN, proxy, relay, hotspot, accessory, local network, peer to peer and cellular are settings of the phone.
Why does my app not connect to the server when the phone is on Wi-Fi? It works on the simulator but not on the device.
I am trying to connect to a device on the local network, but the connection fails with an error when the app is in the background.
We have a network extension with a packet tunnel provider and would like to know whether this is the expected behavior.
The user can open Settings, tap on the network and see that the device is connected but the Internet is not available.
When the application is updated, the old process is stopped and a new one is started by the system.
As of macOS the behavior of the system has changed; on earlier versions of the system this problem does not occur.
The default configuration works in most cases, however this is not what happens when the device is restarted.
`
