import PythonRuntime

/// `factorial`, `comb`, `perm`
extension MathModule {
  static func addCounting(_ vm: VM, _ namespace: Ref<DictObject>) {
    vm.function(namespace, "factorial(n, /)") { vm, a throws(PyError) in try vm.factorial(a[0]) }
    vm.function(namespace, "perm(n, k=None, /)") { vm, a throws(PyError) in
      if a[1, or: .none].isNone { return try vm.factorial(a[0]) }
      let (n, k) = try vm.counts(a[0], a[1])
      if n < k { return .int(0) }
      guard let factors = k.asInt else { throw vm.overflowError("k must not exceed 9223372036854775807") }
      return try vm.int(vm.fallingProduct(n, factors))
    }
    vm.function(namespace, "comb(n, k, /)") { vm, a throws(PyError) in
      let (n, k) = try vm.counts(a[0], a[1])
      if n < k { return .int(0) }
      guard let chosen = min(k, n - k).asInt else {
        throw vm.overflowError("min(n - k, k) must not exceed 9223372036854775807")
      }
      return try vm.combinations(n, chosen)
    }
  }
}

extension VM {
  private static let longestWordFactorial = 20

  fileprivate func factorial(_ value: Value) throws(PyError) -> Value {
    let integer = try integer(value)
    if wide(integer).isNegative { throw valueError("factorial() not defined for negative values") }
    guard case .int(let n) = integer else {
      throw overflowError("factorial() argument should not exceed 9223372036854775807")
    }
    if n <= VM.longestWordFactorial { return .int(n < 2 ? 1 : (2...n).reduce(1, &*)) }
    return int(try fallingProduct(BigInt(n), n - 1))
  }

  fileprivate func counts(_ first: Value, _ second: Value) throws(PyError) -> (n: BigInt, k: BigInt) {
    let n = wide(try integer(first))
    let k = wide(try integer(second))
    if n.isNegative { throw valueError("n must be a non-negative integer") }
    if k.isNegative { throw valueError("k must be a non-negative integer") }
    return (n, k)
  }

  fileprivate func combinations(_ n: BigInt, _ k: Int) throws(PyError) -> Value {
    if let word = n.asInt, let count = VM.combinations(word, k) { return .int(count) }
    let product = try fallingProduct(n, k)
    let repeats = try fallingProduct(BigInt(k), max(0, k - 1))
    try announce(steps: BigInt.stepsOfDivision(product.bitLength, repeats.bitLength))
    do { return int(try product.divided(by: repeats).quotient) } catch { throw raise(error) }
  }

  /// Nil once a step leaves the word.
  private static func combinations(_ n: Int, _ k: Int) -> Int? {
    var count = 1
    for step in 0..<k {
      let (product, overflow) = count.multipliedReportingOverflow(by: n - step)
      if overflow { return nil }
      count = product / (step + 1)
    }
    return count
  }

  /// `n * (n - 1) * …` of so many factors.
  fileprivate func fallingProduct(_ n: BigInt, _ count: Int) throws(PyError) -> BigInt {
    let (bits, overflow) = n.bitLength.multipliedReportingOverflow(by: count)
    if overflow || bits > 1 << 43 { throw memoryError() }
    try reserve(bits / 8)
    try announce(steps: 2 * BigInt.stepsOfProduct(bits / 2, bits / 2))
    return try fallingProduct(n, 0..<count)
  }

  /// Halves of about the same length, which fast multiplication wants.
  private func fallingProduct(_ n: BigInt, _ steps: Range<Int>) throws(PyError) -> BigInt {
    if steps.count > 16 {
      let middle = steps.lowerBound + steps.count / 2
      if steps.count > 1024 { try pollInNative() }
      let high = try fallingProduct(n, steps.lowerBound..<middle)
      let low = try fallingProduct(n, middle..<steps.upperBound)
      try announce(steps: BigInt.stepsOfProduct(high.bitLength, low.bitLength))
      return high * low
    }
    var product = BigInt.one
    for step in steps {
      let factor = n - step
      product = factor.asInt.map { product * $0 } ?? product * factor
    }
    return product
  }
}
