/** Heads of crash and panic reports, and frames that the threads of any program have. */
export const CRASH_LINES = String.raw`
Incident Identifier: 7D0E3C1A-9F5B-4C6E-8A57-0B8E44C0F5D1
Hardware Model:      iPhone17,1
Process:             MyApp [4213]
Path:                /private/var/containers/Bundle/Application/7D0E3C1A-9F5B-4C6E-8A57-0B8E44C0F5D1/MyApp.app/MyApp
Identifier:          com.example.MyApp
Version:             2.3.1 (231)
Code Type:           ARM-64 (Native)
Role:                Foreground
Parent Process:      launchd [1]
Coalition:           com.example.MyApp [812]
User ID:             501
Date/Time:           2026-02-03 09:15:02.5000 +0100
Launch Time:         2026-02-03 09:15:01.1000 +0100
OS Version:          iPhone OS 26.1 (23B82)
OS Version:          macOS 15.6 (24G84)
Report Version:      12
Anonymous UUID:      9F5B4C6E-8A57-3B8E-9C0F-5D17D0E3C1A9
Sleep/Wake UUID:     9F5B4C6E-8A57-3B8E-9C0F-5D17D0E3C1A9
Time Awake Since Boot: 12000 seconds
System Integrity Protection: enabled
Crashed Thread:        0  Dispatch queue: com.apple.main-thread
Crashed Thread: 3 Dispatch queue: com.example.queue
Exception Type:        EXC_BAD_ACCESS (SIGSEGV)
Exception Type:        EXC_CRASH (SIGABRT)
Exception Type:        EXC_BREAKPOINT (SIGTRAP)
Exception Codes:       KERN_INVALID_ADDRESS at 0x0000000000000010
Exception Codes:       0x0000000000000001, 0x0000000000000010
Exception Subtype:     KERN_INVALID_ADDRESS at 0x0000000000000000
Termination Reason:    Namespace SIGNAL, Code 11 Segmentation fault: 11
Terminating Process:   exc handler [4213]
Triggered by Thread:  0
VM Region Info: 0x10 is not in any region.  Bytes before following region: 4374511600
Application Specific Information:
abort() called
BUG IN CLIENT OF LIBMALLOC: memory corruption of free block
BUG IN CLIENT OF LIBDISPATCH: dispatch_sync called on queue already owned by current thread
*** Terminating app due to uncaught exception 'NSInvalidArgumentException', reason: '-[__NSCFString objectForKey:]: unrecognized selector sent to instance 0x280c1a2b0'
Thread 0 name:  Dispatch queue: com.apple.main-thread
Thread 0 Crashed:: Dispatch queue: com.apple.main-thread
Thread 3 Crashed: Dispatch queue: com.example.queue
Thread 6 Crashed:: Dispatch queue: com.apple.root.default-qos
Thread 2::  Dispatch queue: com.apple.network.connections
Thread 10 Crashed:
Thread 1:
Thread 4:: com.apple.NSEventThread
Thread 5:: com.apple.NSURLConnectionLoader
0   libsystem_kernel.dylib         0x18e5d1000 mach_msg2_trap + 8
1   libsystem_kernel.dylib         0x18e5d1000 mach_msg2_internal + 80
2   libsystem_kernel.dylib         0x18e5d1000 mach_msg_overwrite + 436
3   libsystem_kernel.dylib         0x18e5d1000 mach_msg + 24
4   CoreFoundation                 0x18e5d1000 __CFRunLoopServiceMachPort + 160
5   CoreFoundation                 0x18e5d1000 __CFRunLoopRun + 1208
6   CoreFoundation                 0x18e5d1000 CFRunLoopRunSpecific + 588
7   GraphicsServices               0x18e5d1000 GSEventRunModal + 164
8   UIKitCore                      0x18e5d1000 -[UIApplication _run] + 888
9   UIKitCore                      0x18e5d1000 UIApplicationMain + 340
10  dyld                           0x18e5d1000 start + 2360
0   libsystem_kernel.dylib         0x18e5d1000 __pthread_kill + 8
1   libsystem_pthread.dylib        0x18e5d1000 pthread_kill + 268
2   libsystem_c.dylib              0x18e5d1000 abort + 180
0   libsystem_kernel.dylib         0x18e5d1000 __workq_kernreturn + 8
0   libsystem_kernel.dylib         0x18e5d1000 __psynch_cvwait + 8
0   libsystem_kernel.dylib         0x18e5d1000 semaphore_wait_trap + 8
1   libdispatch.dylib              0x18e5d1000 _dispatch_sema4_wait + 28
1   libsystem_pthread.dylib        0x18e5d1000 _pthread_wqthread + 364
2   libsystem_pthread.dylib        0x18e5d1000 start_wqthread + 8
0   libsystem_pthread.dylib        0x18e5d1000 start_wqthread + 0
3   libsystem_pthread.dylib        0x18e5d1000 _pthread_start + 136
4   libsystem_pthread.dylib        0x18e5d1000 thread_start + 8
0   libdispatch.dylib              0x18e5d1000 dispatch_async + 192
0   libdispatch.dylib              0x18e5d1000 dispatch_sync dispatch_group_leave
4   libdispatch.dylib              0x18e5d1000 _dispatch_call_block_and_release + 32
5   libdispatch.dylib              0x18e5d1000 _dispatch_client_callout + 20
6   libdispatch.dylib              0x18e5d1000 _dispatch_lane_serial_drain + 668
7   libdispatch.dylib              0x18e5d1000 _dispatch_lane_invoke + 436
8   libdispatch.dylib              0x18e5d1000 _dispatch_workloop_invoke + 1784
9   libdispatch.dylib              0x18e5d1000 _dispatch_workloop_worker_thread + 648
10  libdispatch.dylib              0x18e5d1000 _dispatch_root_queue_drain + 392
11  libdispatch.dylib              0x18e5d1000 _dispatch_root_queue_drain_deferred_wlh + 288
12  libdispatch.dylib              0x18e5d1000 _dispatch_worker_thread2 + 156
13  libdispatch.dylib              0x18e5d1000 _dispatch_source_invoke + 1336
14  libdispatch.dylib              0x18e5d1000 _dispatch_source_latch_and_call + 420
15  libdispatch.dylib              0x18e5d1000 _dispatch_continuation_pop + 448
16  libdispatch.dylib              0x18e5d1000 _dispatch_main_queue_drain + 756
17  libdispatch.dylib              0x18e5d1000 _dispatch_queue_xref_dispose + 50
18  libdispatch.dylib              0x18e5d1000 -[OS_dispatch_source _xref_dispose] + 17
19  libdispatch.dylib              0x18e5d1000 _dispatch_queue_xref_dispose.cold.1 + 24
0   libobjc.A.dylib                0x18e5d1000 objc_msgSend + 32
0   libobjc.A.dylib                0x18e5d1000 objc_release objc_retain objc_exception_throw + 60
0   libsystem_malloc.dylib         0x18e5d1000 xzm_malloc_zone_malloc _malloc_zone_malloc _xzm_free nanov2_malloc tiny_malloc_from_free_list + 100
0   libswiftCore.dylib             0x18e5d1000 swift_allocObject + 136 (HeapObject.cpp:245)
0   libswiftCore.dylib             0x18e5d1000 swift::swift_slowAllocTyped(unsigned long, unsigned long, unsigned long long) + 56 (Heap.cpp:110)
0   libswiftCore.dylib             0x18e5d1000 _assertionFailure(_:_:file:line:flags:) + 248
0   libswiftCore.dylib             0x18e5d1000 swift_release_dealloc + 56 swift_retain
0   libswift_Concurrency.dylib     0x18e5d1000 completeTaskWithClosure(swift::AsyncContext*, swift::SwiftError*) + 1
1   Foundation                     0x18e5d1000 partial apply for closure #1 in static Data._write protocol witness specialized getter (<compiler-generated>:0)
2   Foundation                     0x18e5d1000 specialized static NSArray._unconditionallyBridgeFromObjectiveC(_:) + 96
3   MyApp                          0x100a1c000 specialized static Store.load(from:at:) + 120 (Store.swift:19)
3   MyApp                          0x100a1c000 specialized Array._consumeAndCreateNew(bufferIsUnique:minimumCapacity:growForAppend:) + 120
0   libsystem_malloc.dylib         0x18e5d1000 _xzm_free_outlined + 200 (xzone_malloc.c:912)
1   Foundation                     0x18e5d1000 -[NSRunLoop(NSRunLoop) runMode:beforeDate:] + 212
1   Foundation                     0x18e5d1000 URLSession.data(for:delegate:) URL.init(string:) Data.init(contentsOf:options:) + 92
2   libnetwork.dylib               0x18e5d1000 nw_connection_start + 120 __nw_connection_start_block_invoke + 41
2   com.apple.NetworkExtension     0x18e5d1000 -[NEProviderServer startWithRunLoop] __block_invoke + 860
2   CFNetwork                      0x18e5d1000 -[__NSCFURLSession dataTaskWithRequest:] CFURLRequestCreate + 124
3   SystemConfiguration            0x18e5d1000 SCNetworkReachabilityGetFlags + 132
3   MyApp                          0x100a1c000 closure #1 in ViewController.viewDidLoad() + 1234 (ViewController.swift:45)
Binary Images:
0x100a18000 - 0x100b1bfff MyApp arm64  <8f1d2c3b4a5968778695a4b3c2d1e0f1> /var/containers/Bundle/Application/7D0E3C1A/MyApp.app/MyApp
panic(cpu 4 caller 0xfffffe0012345678): "Kernel data abort." at pc 0xfffffe0012345678, lr 0xfffffe0012345678 (saved state: 0xfffffe60)
panic(cpu 2 caller 0xfffffe0012345678): watchdog timeout: no checkins from watchdogd in 90 seconds (10 total checkins since monitoring last enabled)
panic(cpu 1 caller 0xfffffe0012345678): zone_require_ro: attempt to free invalid element in slab @zalloc.c:1207
Debugger message: panic
Memory ID: 0x6
OS release type: User
OS version: 24G84
Kernel version: Darwin Kernel Version 24.6.0: Mon Jul 14 11:30:40 PDT 2025; root:xnu-11417.140.69~1/RELEASE_ARM64_T6030
iBoot version: iBoot-11881.140.96
secure boot?: YES
Panicked task 0xfffffe2000000000: 0 pages, 1 threads: pid 0: kernel_task
Panicked thread: 0xfffffe2000000000, backtrace: 0xfffffe6000000000, tid: 312
2026-02-03_09-15-02.5000_+0100-7d0e3c1a9f5b4c6e8a570b8e44c0f5d1.crash
(lldb) bt
* thread #1, queue = 'com.apple.main-thread', stop reason = EXC_BAD_ACCESS (code=1, address=0x10)
  * frame #0: 0x000000018e5d1000 libobjc.A.dylib${'`'}objc_msgSend + 32
`
