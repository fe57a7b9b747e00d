import Glibc

/// Lessons that train with torch: how many times as fast as PyTorch with one thread, where it is installed.
struct TrainingSpeed {
  private let contest: Contest
  private let folder: String
  private let torch: String?

  /// The lessons, smallest networks first.
  private static let lessons = [
    "line", "moons", "bigrams", "names", "letters", "curve", "digits", "gates", "sequences", "images", "attention",
  ]
  /// Networks whose time is that of their products, which PyTorch does as fast.
  private static let largerLessons = ["pictures"]

  init(_ contest: Contest, _ options: Options) {
    self.contest = contest
    folder = options.programs + "/tensors"
    let answer = Child([options.torch, "-c", "import sys, torch; print(sys.executable)"])
    torch = answer.flatMap { $0.succeeded ? $0.output.trimmed : nil }
  }

  func measure() -> [Promise] {
    if torch == nil { print("There is no PyTorch to compare with.") }
    var ratios: [(name: String, ratio: Double)] = []
    for lesson in TrainingSpeed.lessons {
      if let ratio = race(lesson, contest.lectern + ["\(folder)/\(lesson).py"], lesson) { ratios.append((lesson, ratio)) }
    }
    var promises = ratios.map { name, ratio in
      Promise(name: "torch, \(name), of PyTorch", measured: ratio.text(2), bound: "at least 5", holds: ratio >= 5)
    }
    if !ratios.isEmpty {
      let mean = exp(ratios.reduce(0) { $0 + log($1.ratio) } / Double(ratios.count))
      promises.append(Promise(name: "torch, mean of \(ratios.count)", measured: mean.text(2), bound: "at least 5", holds: mean >= 5))
    }
    for lesson in TrainingSpeed.largerLessons {
      guard let ratio = race(lesson, contest.lectern + ["\(folder)/\(lesson).py"], lesson) else { continue }
      promises.append(Promise(name: "torch, \(lesson), of PyTorch", measured: ratio.text(2), bound: "at least 2", holds: ratio >= 2))
    }
    return promises + flatness()
  }

  /// How many times as long PyTorch takes for a step; the shortest of several runs each, taking turns.
  private func race(_ name: String, _ words: [String], _ other: String) -> Double? {
    var (ours, theirs) = (Double.infinity, Double.infinity)
    for _ in 0..<contest.repetitions {
      guard let child = Child(words), let time = step(child) else {
        print(name.padded(to: 28) + "failed")
        return nil
      }
      ours = min(ours, time)
      guard let torch, let peer = Child([torch, "\(folder)/\(other).py"]), let time = step(peer) else { continue }
      theirs = min(theirs, time)
      if child.output.prefix(while: { $0 != "\n" }) != peer.output.prefix(while: { $0 != "\n" }) { print("\(name): the losses differ") }
    }
    print(name.padded(to: 28) + "\((ours * 1e6).text(1)) µs".padded(to: 12), terminator: "")
    guard theirs.isFinite else {
      print("")
      return nil
    }
    print("\((theirs * 1e6).text(1)) µs".padded(to: 12) + (theirs / ours).text(2))
    return theirs / ours
  }

  /// A program's last line: the seconds of a step.
  private func step(_ child: Child) -> Double? {
    child.succeeded ? child.output.split(separator: "\n").last.flatMap { Double($0) } : nil
  }

  /// Memory does not grow with the number of steps.
  private func flatness() -> [Promise] {
    ["moons", "names"].map { lesson in
      let name = "torch, \(lesson), memory of 20,000 steps"
      let words = contest.lectern + ["\(folder)/\(lesson).py"]
      guard let few = Child(words + ["2000"]), let many = Child(words + ["20000"]), few.succeeded, many.succeeded else {
        return Promise(name: name, measured: "failed", bound: "at most 1.1", holds: false)
      }
      let growth = Double(many.peakBytes) / Double(few.peakBytes)
      print(name.padded(to: 44) + "\((Double(many.peakBytes) / 1_048_576).text(1)) MiB")
      return Promise(name: name, measured: growth.text(2), bound: "at most 1.1", holds: growth <= 1.1)
    }
  }
}
