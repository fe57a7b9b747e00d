import Glibc

/// Calculations that nothing can interrupt announce how long they will take: a limit that they would break stops the program before they
/// begin.
extension VM {
  /// A step takes about a nanosecond.
  @inline(__always)
  package func announce(steps: Double) throws(PyError) {
    if steps > 4096 { try announceMany(steps) }
  }

  @inline(never)
  private func announceMany(_ steps: Double) throws(PyError) {
    countdown.pointee &-= Int(min(steps / 1024, 1e9))
    if steps < 1e7 || stopReason != nil { return }
    executed += Int(min(steps / 4, 1e15))
    if limits.instructions > 0, executed > limits.instructions {
      stopReason = .instructions
    } else if steps / 1e9 > host.secondsLeft() {
      stopReason = .time
    }
    if stopReason != nil { throw raise(type(.keyboardInterrupt)) }
  }

  /// Sleeps no longer than the program may run, and looks at the limits after a while of it.
  package func sleep(_ seconds: Double) throws(PyError) {
    let left = host.secondsLeft()
    host.sleep(min(seconds, left))
    if host.isInterrupted() { stopReason = .interrupted }
    if stopReason != nil || host.takesInterrupt() { throw raise(type(.keyboardInterrupt)) }
    if seconds < left { return }
    stopReason = .time
    throw raise(type(.keyboardInterrupt))
  }
}

extension BigInt {
  /// About how many simple steps it takes to multiply numbers of so many bits.
  package static func stepsOfProduct(_ a: Int, _ b: Int) -> Double {
    let short = Double(min(a, b) / 64 + 1)
    let long = Double(max(a, b) / 64 + 1)
    return short < 32 ? short * long : 4.2 * pow(short, 0.585) * long
  }

  package static func stepsOfDivision(_ a: Int, _ b: Int) -> Double { 3 * stepsOfProduct(max(a - b, 0), b) }
}
