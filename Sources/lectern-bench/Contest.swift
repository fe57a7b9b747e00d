/// lectern and, where there is one, python3: what runs the same program in turn.
struct Contest {
  let lectern: [String]
  let python: [String]?
  let repetitions: Int

  init(_ options: Options) {
    lectern = [options.lectern, "run"]
    // What is called python3 may be a script that looks for it.
    let path = Child([options.python, "-c", "import sys; print(sys.executable)"])
    python = path.flatMap { $0.succeeded ? [$0.output.trimmed] : nil }
    repetitions = options.repetitions
  }

  /// The medians of what several runs took, those of the two taking turns.
  func run(
    _ words: [String], measure: (Child) -> Double, repetitions: Int? = nil
  ) -> (lectern: Double, python: Double?)? {
    var ours: [Double] = []
    var theirs: [Double] = []
    for _ in 0..<(repetitions ?? self.repetitions) {
      guard let child = Child(lectern + words), child.succeeded else { return nil }
      ours.append(measure(child))
      guard let python, let other = Child(python + words), other.succeeded else { continue }
      theirs.append(measure(other))
      if other.output != child.output { print("\(words): the results differ") }
    }
    return (ours.median, theirs.isEmpty ? nil : theirs.median)
  }
}

extension String {
  var trimmed: String { String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()) }

  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}

extension [Double] {
  var median: Double {
    let sorted = self.sorted()
    return sorted.isEmpty ? 0 : (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}
