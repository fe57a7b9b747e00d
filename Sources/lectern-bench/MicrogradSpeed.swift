/// Lessons with micrograd: how many times as fast as the same algorithm in python3, whose collector is off.
struct MicrogradSpeed {
  let contest: Contest
  let programs: String
  let torch: String

  func measure() -> [Promise] {
    var promises: [Promise] = []
    for (program, few, many, bound) in [("moons", 6, 1500, 250.0), ("own_network", 6, 60, 20.0), ("own_value", 6, 12, 1.0)] {
      promises += race(program, few: few, many: many, bound: bound)
    }
    return promises + vectorised() + [memory(), flatness(), forward()]
  }

  /// A step of the notebook's own loop against PyTorch with all points at once.
  private func vectorised() -> [Promise] {
    var theirs = Double.infinity
    for _ in 0..<contest.repetitions {
      guard let child = Child([torch, programs + "/tensors/hinge.py"]), child.succeeded,
        let time = child.output.split(separator: "\n").last.flatMap({ Double($0) })
      else { return [] }
      theirs = min(theirs, time)
    }
    guard let ours = step(contest.lectern + [programs + "/moons.py"], 1500) else { return [] }
    print("moons, PyTorch at once".padded(to: 28) + "\((ours * 1e6).text(0)) µs".padded(to: 12) + "\((theirs * 1e6).text(0)) µs")
    let ratio = theirs / ours
    return [Promise(name: "moons, of PyTorch at once", measured: ratio.text(2), bound: "at least 1", holds: ratio >= 1)]
  }

  /// Training leaves nothing behind.
  private func flatness() -> Promise {
    let name = "moons, memory of 20,000 steps"
    let words = contest.lectern + [programs + "/moons.py"]
    guard let few = Child(words + ["2000"]), let many = Child(words + ["20000"]), few.succeeded, many.succeeded else {
      return Promise(name: name, measured: "failed", bound: "at most 1.1", holds: false)
    }
    let growth = Double(many.peakBytes) / Double(few.peakBytes)
    return Promise(name: name, measured: growth.text(2), bound: "at most 1.1", holds: growth <= 1.1)
  }

  /// Calls whose results nobody keeps leave nothing behind.
  private func forward() -> Promise {
    let name = "1,000,000 calls, of 10,000"
    let words = contest.lectern + [programs + "/forward.py"]
    guard let few = Child(words + ["10000"]), let many = Child(words + ["1000000"]), few.succeeded, many.succeeded else {
      return Promise(name: name, measured: "failed", bound: "at most 1.1", holds: false)
    }
    let growth = Double(many.peakBytes) / Double(few.peakBytes)
    return Promise(name: name, measured: growth.text(2), bound: "at most 1.1", holds: growth <= 1.1)
  }

  /// python3 makes `few` steps, lectern `many`; what both do before the first step is taken off.
  private func race(_ program: String, few: Int, many: Int, bound: Double) -> [Promise] {
    let path = programs + "/\(program).py"
    let name = "\(program), one step"
    guard let ours = step(contest.lectern + [path], many) else {
      return [Promise(name: name, measured: "failed", bound: "at least \(bound.text(0))", holds: false)]
    }
    print(name.padded(to: 28) + "\((ours * 1e6).text(0)) µs".padded(to: 12), terminator: "")
    guard let python = contest.python, let theirs = step(python + [programs + "/peers/uncollected.py", path], few) else {
      print("")
      return []
    }
    let ratio = theirs / ours
    print("\((theirs * 1e6).text(0)) µs".padded(to: 12) + ratio.text(1))
    return [
      Promise(name: "\(program), of python3", measured: ratio.text(1), bound: "at least \(bound.text(0))", holds: ratio >= bound)
    ]
  }

  private func step(_ words: [String], _ count: Int) -> Double? {
    var times: [Double] = []
    for _ in 0..<contest.repetitions {
      guard let none = Child(words + ["0"]), let some = Child(words + ["\(count)"]), none.succeeded, some.succeeded else { return nil }
      times.append((some.processorSeconds - none.processorSeconds) / Double(count))
    }
    return max(times.median, 1e-9)
  }

  /// What training needs beyond starting up.
  private func memory() -> Promise {
    let name = "moons, MiB above start-up"
    guard let none = Child(contest.lectern + ["-c", "pass"]), let some = Child(contest.lectern + [programs + "/moons.py", "1500"]),
      none.succeeded, some.succeeded
    else { return Promise(name: name, measured: "failed", bound: "at most 20", holds: false) }
    let above = Double(some.peakBytes - none.peakBytes) / 1_048_576
    return Promise(name: name, measured: above.text(1), bound: "at most 20", holds: above <= 20)
  }
}
