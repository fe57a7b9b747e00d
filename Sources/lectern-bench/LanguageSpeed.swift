import Glibc

/// The benchmarks of the language: how many times as fast as python3.
struct LanguageSpeed {
  private let contest: Contest
  private let program: String

  init(_ contest: Contest, _ options: Options) {
    self.contest = contest
    program = options.programs + "/language.py"
  }

  /// Prints a line a benchmark and gives the promises; none without python3.
  func measure(only chosen: [String]) -> [Promise] {
    guard let listing = Child(contest.lectern + [program]), listing.succeeded,
      // Reading the program is no part of running it.
      let reading = contest.run([program], measure: \.processorSeconds)
    else {
      print("\(program) does not run")
      return []
    }
    print("benchmark".padded(to: 28) + "lectern".padded(to: 12) + "python3".padded(to: 12) + "times as fast")
    var ratios: [(name: String, ratio: Double)] = []
    for name in listing.output.split(separator: "\n").map(String.init) where chosen.isEmpty || chosen.contains(name) {
      guard let times = contest.run([program, name], measure: \.processorSeconds) else {
        print(name.padded(to: 28) + "failed")
        continue
      }
      let ours = max(times.lectern - reading.lectern, 1e-6)
      var line = name.padded(to: 28) + "\((ours * 1000).text(1)) ms".padded(to: 12)
      if let total = times.python, let start = reading.python {
        let theirs = max(total - start, 1e-6)
        ratios.append((name, theirs / ours))
        line += "\((theirs * 1000).text(1)) ms".padded(to: 12) + (theirs / ours).text(2)
      }
      print(line)
      fflush(nil)
    }
    return promises(ratios)
  }

  private func promises(_ ratios: [(name: String, ratio: Double)]) -> [Promise] {
    guard let slowest = ratios.min(by: { $0.ratio < $1.ratio }) else { return [] }
    let mean = exp(ratios.reduce(0) { $0 + log($1.ratio) } / Double(ratios.count))
    return [
      Promise(name: "geometric mean of \(ratios.count)", measured: mean.text(2), bound: "at least 3", holds: mean >= 3),
      Promise(
        name: "the slowest, \(slowest.name)", measured: slowest.ratio.text(2), bound: "at least 1.2",
        holds: slowest.ratio >= 1.2),
    ]
  }
}
