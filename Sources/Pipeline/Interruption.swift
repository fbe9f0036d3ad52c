import Foundation

/// The signals by which a person or a system ends a run: Ctrl-C, a closed terminal, `kill`.
public enum Interruption {
  /// Calls `body` on a thread of its own when the run shall end.
  ///
  /// Call it before any other thread is made: threads made later inherit that these signals wait
  /// for the one that asks for them. A signal that whoever started the program had set to be
  /// ignored (`nohup`) stays ignored. A second signal while `body` runs ends the program at once.
  public static func handle(_ body: @escaping @Sendable (_ signal: Int32) -> Void) {
    var awaited = sigset_t()
    sigemptyset(&awaited)
    for signal in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(signal) {
      sigaddset(&awaited, signal)
    }
    pthread_sigmask(SIG_BLOCK, &awaited, nil)
    Thread.detachNewThread { [awaited] in
      var awaited = awaited
      var signal: Int32 = 0
      guard sigwait(&awaited, &signal) == 0 else { return }
      pthread_sigmask(SIG_UNBLOCK, &awaited, nil)
      body(signal)
    }
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    #if canImport(Glibc)
      return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    #else
      return unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == 1
    #endif
  }
}
