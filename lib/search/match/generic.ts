/**
 * Words that stand in the log or crash report of any program on an Apple platform and so say nothing
 * about which problem a line belongs to: the columns of the unified log, the head of a crash report,
 * and the frames that every thread has at its foot. From the formats of `log show` and of crash reports.
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `
  timestamp thread type activity pid ttl default info debug error fault notice message process subsystem
  category sender library event level time date name version identifier path code parent responsible
  user id uid gid role hardware model os report build architecture anonymous uuid sleep wake note
  crashed crash exception codes termination reason namespace signal triggered queue binary images
  description additional information application specific backtrace frame frames address load
  exc_bad_access exc_crash exc_breakpoint sigsegv sigabrt sigtrap sigkill sigbus kern_invalid_address
  main com apple dispatch thread_start start start_wqthread thread_start dyld libdyld dylib lib
  libsystem_kernel libsystem_pthread libsystem_c libdispatch libsystem_platform libsystem_malloc
  corefoundation foundation uikitcore appkit graphicsservices hitoolbox swiftui libobjc libswiftcore
  __pthread_kill pthread_kill abort __abort mach_msg mach_msg2_trap mach_msg2_internal mach_msg_overwrite
  _pthread_wqthread _pthread_start __workq_kernreturn __semwait_signal __psynch_cvwait semaphore_wait_trap
  _dispatch_call_block_and_release _dispatch_client_callout _dispatch_workloop_worker_thread
  _dispatch_lane_invoke _dispatch_lane_serial_drain _dispatch_queue_override_invoke
  _dispatch_root_queue_drain _dispatch_worker_thread2 _dispatch_root_queue_drain_deferred_wlh
  _dispatch_main_queue_drain _dispatch_main_queue_callback_4cf _dispatch_mgr_thread _dispatch_workloop_invoke
  __cfrunlooprun __cfrunloopservicemachport __cfrunloop_is_servicing_the_main_dispatch_queue__
  cfrunlooprunspecific nsapplicationmain uiapplicationmain gseventrunmodal objc_msgsend
  the and for with from not was this that has have are but will can may its into over after before
  none null nil true false yes no ok done private public redacted unknown value values
  error domain userinfo localizeddescription underlying nserror failed failure success state new old
  connection connections network interface data request response server client session task
  started starting stopped stopping finished received sending sent created updated
  `
    .split(/\s+/)
    .filter(Boolean),
)
