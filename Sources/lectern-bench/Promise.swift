/// Something that lectern is said to achieve, with what was measured.
struct Promise {
  let name: String
  let measured: String
  let bound: String
  let holds: Bool

  var line: String { name.padded(to: 40) + measured.padded(to: 16) + bound.padded(to: 16) + (holds ? "holds" : "BROKEN") }
}

extension Double {
  /// Rounded to a number of decimals.
  func text(_ decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let digits = String(Int((self * scale).rounded()))
    if decimals == 0 { return digits }
    let filled = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return filled.dropLast(decimals) + "." + filled.suffix(decimals)
  }
}
