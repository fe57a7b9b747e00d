import Glibc

/// Loops in C that do the same.
enum Peer {
  static func row(_ name: String, _ ours: Double, _ theirs: Double, _ unit: String) -> String {
    name.padded(to: 28) + "\(ours.text(2)) \(unit)".padded(to: 12) + "C \(theirs.text(2)) \(unit)".padded(to: 14)
      + (ours / theirs).text(2) + " times as long"
  }

  static func seconds(_ work: () -> Void) -> Double {
    var start = timespec()
    var end = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
    work()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
    return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
  }
}
