import PythonRuntime

/// `time`: the host's clocks; calendars and formats are in the Python module `_timeformat`.
enum TimeModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) { vm.fillTime(namespace) }
}

extension VM {
  fileprivate func fillTime(_ module: Ref<DictObject>) {
    addClock(module, "time(/)", "time_ns(/)") { vm in vm.host.now() }
    addClock(module, "perf_counter(/)", "perf_counter_ns(/)") { vm in vm.host.monotonic() }
    addClock(module, "monotonic(/)", "monotonic_ns(/)") { vm in vm.host.monotonic() }
    addClock(module, "process_time(/)", "process_time_ns(/)") { vm in vm.host.processor() }
    addClock(module, "thread_time(/)", "thread_time_ns(/)") { vm in vm.host.processor() }
    function(module, "sleep(seconds, /)") { vm, a throws(PyError) in
      let seconds = try vm.sleepLength(a[0])
      if seconds < 0 { throw vm.valueError("sleep length must be non-negative") }
      try vm.sleep(seconds)
      return .none
    }
    set(module, "timezone", .int(0))
    set(module, "altzone", .int(0))
    set(module, "daylight", .int(0))
    set(module, "tzname", tuple([str("UTC"), str("UTC")]))
    function(module, "tzset(/)") { _, _ throws(PyError) in .none }
    // Looked up when they are first used, so that reading a clock does not load a calendar.
    function(module, "__getattr__(name, /)") { vm, a throws(PyError) in
      let name = vm.name(of: try vm.text(a[0]))
      let calendar = try vm.importModule("_timeformat")
      guard VM.calendarFunctions.contains(name.string), case .module(let source) = calendar else {
        throw vm.raise(.attributeError, "module 'time' has no attribute '\(name.string)'")
      }
      let found = vm.lookUp(source.pointee.dict, name)
      if found.isUnbound { throw vm.raise(.attributeError, "module 'time' has no attribute '\(name.string)'") }
      vm.setName(module, name, found)
      return found
    }
  }

  private static let calendarFunctions: Set<String> = [
    "asctime", "ctime", "gmtime", "localtime", "mktime", "strftime", "strptime", "struct_time",
  ]

  private func addClock(
    _ module: Ref<DictObject>, _ seconds: StaticString, _ nanoseconds: StaticString, _ read: @escaping (VM) -> Double
  ) {
    function(module, seconds) { vm, _ throws(PyError) in .float(read(vm)) }
    function(module, nanoseconds) { vm, _ throws(PyError) in
      .int(Int(exactly: (read(vm) * 1e9).rounded()) ?? 0)
    }
  }

  private func sleepLength(_ value: Value) throws(PyError) -> Double {
    switch core(value) {
    case .int, .bool, .bigint, .float: return try double(value)
    default: break
    }
    if lookUp(name("__float__"), in: typeOf(value)).isUnbound, lookUp(name("__index__"), in: typeOf(value)).isUnbound {
      throw typeError("'\(typeName(value))' object cannot be interpreted as an integer")
    }
    return try double(value)
  }
}
