/// What programs with many objects need.
struct Memory {
  let contest: Contest
  let programs: String

  func measure() -> [Promise] { [training(), chain()] }

  /// Graphs full of cycles that come and go leave nothing behind.
  private func training() -> Promise {
    let few = Child(contest.lectern + [programs + "/training.py", "1000"])
    let many = Child(contest.lectern + [programs + "/training.py", "10000"])
    let name = "memory after 10,000 steps, of 1,000"
    guard let few, let many, few.succeeded, many.succeeded else {
      return Promise(name: name, measured: "failed", bound: "at most 1.1", holds: false)
    }
    let growth = Double(many.peakBytes) / Double(few.peakBytes)
    print("training, 10,000 steps".padded(to: 28) + many.mebibytes)
    return Promise(name: name, measured: growth.text(2), bound: "at most 1.1", holds: growth <= 1.1)
  }

  /// No depth of references is too deep to be let go of.
  private func chain() -> Promise {
    let child = Child(contest.lectern + [programs + "/chain.py"])
    let works = child.map { $0.succeeded && $0.output == "1000000 100000\n" } ?? false
    if let child { print("a chain of 1,000,000".padded(to: 28) + child.mebibytes) }
    return Promise(
      name: "a chain of 1,000,000", measured: works ? "lives and dies" : "failed", bound: "no crash", holds: works)
  }
}

extension Child {
  fileprivate var mebibytes: String { "\((Double(peakBytes) / 1_048_576).text(1)) MiB" }
}
