/// Arrays in lessons: `Programs/arrays.py` against numpy, where python3 has it. numpy's products are those of OpenBLAS on one thread.
struct ArraySpeed {
  private let contest: Contest
  private let program: String
  private let rounds: Int

  init(_ contest: Contest, _ options: Options) {
    self.contest = contest
    program = options.programs + "/arrays.py"
    rounds = max(2, options.repetitions)
  }

  func measure() -> [Promise] {
    guard let python = contest.python, Child(python + ["-c", "import numpy"])?.succeeded == true else {
      print("There is no numpy to compare with.")
      return []
    }
    let peer = ["env", "OPENBLAS_CORETYPE=Haswell", "OPENBLAS_NUM_THREADS=1"] + python
    return [
      measure("large", "arrays of 1,000,000, of numpy", peer, atMost: 1.2),
      measure("sorts", "sorts of 1,000,000, of numpy", peer, atMost: 1.2),
      measure("products", "products of matrices, of numpy", peer, atMost: 1.1),
      measure("small", "arrays of 100 and fewer, of numpy", peer, atMost: 1),
    ]
  }

  /// A line a statement, and how many of them keep the promise; the least times of several runs, both taking turns.
  private func measure(_ group: String, _ name: String, _ peer: [String], atMost bound: Double) -> Promise {
    var ours: [String: Double] = [:]
    var theirs: [String: Double] = [:]
    var order: [String] = []
    for _ in 0..<rounds {
      guard let own = Child(contest.lectern + [program, group]), own.succeeded,
        let other = Child(peer + [program, group]), other.succeeded
      else { return Promise(name: name, measured: "failed", bound: "no error", holds: false) }
      for (text, time) in times(own) { ours[text] = min(time, ours[text] ?? .infinity) }
      for (text, time) in times(other) {
        if theirs[text] == nil { order.append(text) }
        theirs[text] = min(time, theirs[text] ?? .infinity)
      }
    }
    var kept = 0
    for text in order {
      guard let own = ours[text], let other = theirs[text] else { continue }
      if own <= other * bound { kept += 1 }
      print(
        text.padded(to: 44) + "\((own / 1000).text(2)) µs".padded(to: 16) + "numpy \((other / 1000).text(2)) µs".padded(to: 22)
          + (own / max(other, 1)).text(2) + " times as long")
    }
    return Promise(
      name: name, measured: "\(kept) of \(order.count)", bound: "at most \(bound.text(1))", holds: kept == order.count)
  }

  private func times(_ child: Child) -> [(text: String, time: Double)] {
    child.output.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t")
      guard parts.count == 2, let time = Double(parts[1]) else { return nil }
      return (String(parts[0]), time)
    }
  }
}
