import Glibc
import PythonRuntime

/// Runs `body` on a thread of its own, whose stack is deep enough for whatever depth of recursion Python programs ask for.
package func onDeepStack(_ body: @escaping () -> Void) {
  Buffers.prepare()
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  // Address space only: memory is what gets used of it.
  pthread_attr_setstacksize(&attributes, 512 << 20)
  let work = Unmanaged.passRetained(Work(body: body))
  var thread = pthread_t()
  let failure = pthread_create(
    &thread, &attributes,
    { argument in
      if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
      return nil
    }, work.toOpaque())
  if failure != 0 {
    work.release()
    body()
    return
  }
  // Signals are for the thread that works, whose waiting they cut short.
  var all = sigset_t()
  sigfillset(&all)
  pthread_sigmask(SIG_BLOCK, &all, nil)
  pthread_join(thread, nil)
}

private final class Work {
  let body: () -> Void

  init(body: @escaping () -> Void) { self.body = body }
}
