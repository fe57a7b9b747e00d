import Autograd
import Estimators
import PythonRuntime

/// Fits of models, which can take long and ask Python: their tables, and how they are stopped.
final class Fits {
  let vm: VM
  let tables: Tables
  private var stop: PyError?

  init(_ vm: VM) throws(PyError) {
    self.vm = vm
    tables = try Tables(vm)
  }

  /// Samples and what keeps them alive.
  struct Kept {
    fileprivate let table: Table<Double>

    /// Says that the samples were needed until now.
    func keep() { withExtendedLifetime(table) {} }

    var samples: Samples {
      Samples(table.start, count: table.shape[0], features: table.shape[1])
    }
  }

  func samples(_ value: Value) throws(PyError) -> Kept { Kept(table: try tables.numbers(value, rank: 2)) }

  func doubles(_ value: Value, count: Int? = nil) throws(PyError) -> [Double] {
    let table = try tables.numbers(value)
    defer { withExtendedLifetime(table) {} }
    if let count, count != table.count { throw vm.valueError("the tables do not fit together") }
    return Array(UnsafeBufferPointer(start: table.start, count: table.count))
  }

  func value(_ outcome: QuasiNewton.Outcome) throws(PyError) -> Value {
    let ending: Int =
      switch outcome.ending {
      case .flat: 0
      case .noDescent: 1
      case .iterations: 2
      case .evaluations: 3
      case .abnormal: 4
      }
    return vm.tuple([
      try tables.array(outcome.place), .float(outcome.value), .int(outcome.iterations), .int(outcome.evaluations), .int(ending),
    ])
  }

  /// Does what can take long, announcing its steps.
  func watching<Result>(_ work: (Beat) throws(FitStopped) -> Result) throws(PyError) -> Result {
    var pending = 0.0
    let before = stop
    stop = nil
    defer { stop = before }
    do throws(FitStopped) {
      return try work { (steps) throws(FitStopped) in
        pending += Double(steps)
        guard pending >= 1e7 else { return }
        let done = pending
        pending = 0
        try self.calling { () throws(PyError) in try self.vm.announce(steps: done) }
      }
    } catch {
      throw stop ?? vm.memoryError()
    }
  }

  /// Asks Python within a fit.
  func calling<Result>(_ work: () throws(PyError) -> Result) throws(FitStopped) -> Result {
    do throws(PyError) {
      return try work()
    } catch {
      stop = error
      throw FitStopped()
    }
  }
}
