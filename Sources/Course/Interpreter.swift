import Diagnostics
import Glibc
import Lessons
import PythonLibrary
import PythonRuntime

/// Why Python stopped before the end.
enum Interruption: Error {
  /// An exception is in flight in the machine.
  case raised
  case unsupported(String, line: Int)
}

/// A machine with its `__main__` module, as cells, scripts and programs use it.
final class Interpreter {
  let vm: VM
  private let main: Ref<ModuleObject>
  private let deadline: Double
  private let limitClock: clockid_t

  /// With a `clock` of its own, or by the machine's; `start` is when the time that it may take began.
  init(
    _ host: Host, limits: Lessons.Limits, clock: VirtualClock?, start: Start = Start(),
    switches: Switches = Switches()
  ) {
    // Who sees no real time is not to suffer from how busy the machine is.
    let limitClock = clock == nil ? CLOCK_MONOTONIC : CLOCK_PROCESS_CPUTIME_ID
    self.limitClock = limitClock
    let deadline = limits.seconds.map { (clock == nil ? start.real : start.computed) + Double($0) } ?? .infinity
    self.deadline = deadline
    var host = host
    let isInterrupted = host.isInterrupted
    // The machine's own limit goes by the clock that Python sees.
    host.isInterrupted = { isInterrupted() || realSeconds(limitClock) > deadline }
    host.now = { clock?.now ?? realSeconds(CLOCK_REALTIME) }
    host.monotonic = { clock?.now ?? realSeconds(CLOCK_MONOTONIC) }
    host.secondsLeft = { clock == nil ? deadline - realSeconds(CLOCK_MONOTONIC) : .infinity }
    host.processor = { clock?.computed ?? realSeconds(CLOCK_PROCESS_CPUTIME_ID) }
    host.sleep = { seconds in
      if let clock { clock.slept += seconds } else { StopRequest.sleep(seconds) }
    }
    var bounds = PythonRuntime.Limits()
    bounds.instructions = limits.instructions ?? 0
    bounds.memory = limits.memory ?? bounds.memory
    bounds.depth = limits.depth ?? bounds.depth
    vm = VM(host: host, limits: bounds, switches: switches)
    Library.install(in: vm)
    clock?.vm = vm
    main = vm.newModule("__main__")
  }

  /// `__file__` of the script.
  func setFile(_ path: String) {
    let whole = path.hasPrefix("/") ? path : "\(vm.host.files.currentDirectory)/\(path)"
    vm.setName(main.pointee.dict, vm.name("__file__"), vm.str(whole))
  }

  /// What is left at the end of a program: objects that want to know of it.
  func finish() {
    vm.finalizeAll(in: main.pointee.dict)
    vm.flushFiles()
  }

  var isOutOfTime: Bool { realSeconds(limitClock) > deadline }

  /// How the value of a last expression is shown.
  enum Display { case never, asTyped, asCell, silently }

  /// What is shown of a last expression, if that is asked for and its value is not None; what is typed prints the values of all itself.
  func run(_ source: SourceFile, display: Display = .never) throws(Interruption) -> String? {
    // What was written to files that nobody closed is there for the next cell, as it is when CPython ends.
    defer { vm.flushFiles() }
    do throws(PyError) {
      let code = try vm.compile(source, displaysLast: display != .never, displaysEach: display == .asTyped)
      let value = try vm.run(code, in: main.pointee.dict, isTopLevel: true)
      if display == .never || value.isNone { return nil }
      // As at `>>>`: a `_` of the lesson itself goes before.
      vm.setName(vm.builtins, vm.name("_"), value)
      switch display {
      case .asCell: return try vm.shownInCell(value)
      case .asTyped, .silently, .never: return nil
      }
    } catch {
      throw .raised
    }
  }

  /// Figures that were drawn and not shown are shown at the end of a cell or a program.
  func showOpenFigures() throws(Interruption) {
    guard vm.stopReason == nil else { return }
    do throws(PyError) { try vm.showOpenFigures() } catch { throw .raised }
  }

  /// What the program's values were computed from.
  func computationGraph() throws(PyError) -> String { try vm.computationGraph(of: main.pointee.dict) }

  /// Calls what the program gave to `atexit`.
  func runExitFunctions() {
    guard vm.stopReason == nil, case .module(let atexit) = vm.lookUp(vm.modules, vm.name("atexit")) else { return }
    let run = vm.lookUp(atexit.pointee.dict, vm.name("_run_exitfuncs"))
    if !run.isUnbound { _ = try? vm.call(run, []) }
    vm.flushFiles()
  }
}

/// A clock that advances with the instructions, so that every run sees the same times.
final class VirtualClock {
  weak var vm: VM?
  var slept = 0.0

  /// A morning in class; a million instructions take a hundredth of a second.
  var now: Double { 1_700_000_000 + slept + computed }
  var computed: Double { Double(vm?.executed ?? 0) * 1e-8 }
}

/// When something began: by the clock on the wall, and by what the process had computed.
struct Start {
  let real: Double
  let computed: Double

  init(computed: Double = realSeconds(CLOCK_PROCESS_CPUTIME_ID)) {
    real = realSeconds(CLOCK_MONOTONIC)
    self.computed = computed
  }
}

func realSeconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}
