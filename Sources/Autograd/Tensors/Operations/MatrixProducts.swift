import Kernels

extension Tensor {
  /// The product of vectors, matrices, or stacks of matrices.
  package static func product(_ left: Tensor, _ right: Tensor) throws(TensorError) -> Tensor {
    guard left.dtype == right.dtype else {
      if left.rank > 0, right.rank == 2, left.rank < 3, left.shape[left.rank - 1] != right.shape[0] {
        throw .matrixShapes(left.rank == 1 ? [1] + left.shape : left.shape, right.shape)
      }
      throw .differentTypes(left.dtype, right.dtype)
    }
    let result: NDArray
    if left.rank == 2, right.rank == 2, left.dtype.isFloat, left.shape[1] == right.shape[0] {
      result = try NDArray.matrixProduct(left.array, right.array, shape: [left.shape[0], right.shape[1]])
    } else if let stack = try NDArray.stackedProduct(left.array, right.array) {
      result = stack
    } else {
      result = try NDArray.product(left.array, right.array, as: left.dtype)
    }
    guard left.workspace.isRecording, left.requiresGradient || right.requiresGradient, left.dtype.isFloat else {
      return Tensor(result, source: nil)
    }
    let (a, b) = (left.saved, right.saved)
    let name = productName(left, right)
    return Node.record(name, result, of: left, right) { (flow) throws(TensorError) in
      var gradient = try flow.gradient()
      var x = try a.tensor()
      var y = try b.tensor()
      if !flow.isRecorded && x.rank == 2 && y.rank == 2 {
        return [
          flow.needs(0) ? Tensor(try NDArray.matrixProduct(gradient.array, y.array, isRightTurned: true, shape: x.shape)) : nil,
          flow.needs(1) ? Tensor(try NDArray.matrixProduct(x.array, isTurned: true, gradient.array, shape: y.shape)) : nil,
        ]
      }
      // Vectors become matrices of one row or column.
      if a.array.rank == 1 {
        x = try x.unsqueezed(0)
        gradient = try gradient.unsqueezed(b.array.rank == 1 ? 0 : gradient.rank - 1)
      }
      if b.array.rank == 1 {
        y = try y.unsqueezed(1)
        gradient = try gradient.unsqueezed(gradient.rank)
      }
      if !flow.isRecorded, x.rank == gradient.rank, y.rank == gradient.rank,
        let first = try NDArray.stackedProduct(gradient.array, y.array, isRightTurned: true), first.shape == x.shape,
        let second = try NDArray.stackedProduct(x.array, isTurned: true, gradient.array), second.shape == y.shape
      {
        return [flow.needs(0) ? Tensor(first) : nil, flow.needs(1) ? Tensor(second) : nil]
      }
      var results: [Tensor?] = [nil, nil]
      if flow.needs(0) {
        let wide = try Tensor.product(gradient, y.transposed(-1, -2))
        results[0] = try wide.summed(to: x.shape, x.dtype).reshaped(a.array.shape)
      }
      if flow.needs(1) {
        let wide: Tensor
        if y.rank == 2 && x.rank > 2 {
          // A stack of rows times one matrix: one tall product instead of a sum of many.
          let rows = try x.reshaped([-1, x.shape[x.rank - 1]])
          wide = try Tensor.product(rows.transposed(0, 1), gradient.reshaped([-1, gradient.shape[gradient.rank - 1]]))
        } else {
          wide = try Tensor.product(x.transposed(-1, -2), gradient)
        }
        results[1] = try wide.summed(to: y.shape, y.dtype).reshaped(b.array.shape)
      }
      return results
    }
  }

  private static func productName(_ left: Tensor, _ right: Tensor) -> String {
    switch (left.rank, right.rank) {
    case (1, 1): "DotBackward0"
    case (2, 1): "MvBackward0"
    case (1, 2): "SqueezeBackward4"
    case (2, 2): "MmBackward0"
    case (2, _) where left.requiresGradient: "CloneBackward0"
    default: "UnsafeViewBackward0"
    }
  }

  /// `x · weightᵀ + bias`.
  package static func linear(_ input: Tensor, _ weight: Tensor, _ bias: Tensor?) throws(TensorError) -> Tensor {
    guard input.dtype == weight.dtype else { throw .differentTypes(input.dtype, weight.dtype) }
    guard input.rank > 0, weight.rank == 2, input.shape[input.rank - 1] == weight.shape[1] else {
      let rows = input.rank < 2 ? 1 : input.shape.dropLast().reduce(1, *)
      throw .matrixShapes([rows, input.shape.last ?? 1], Array(weight.shape.reversed()))
    }
    let type = input.dtype
    let result: NDArray
    var addend = bias?.array
    let rows = input.rank > 2 ? try input.array.contiguous() : input.array
    if type.isFloat && rows.isMatrixLike {
      var shape = input.shape
      shape[shape.count - 1] = weight.shape[0]
      if let bias, bias.dtype == type, bias.shape == [weight.shape[0]], bias.array.isContiguous {
        result = try NDArray.matrixProduct(rows, weight.array, isRightTurned: true, plus: bias.array, shape: shape)
        addend = nil
      } else {
        result = try NDArray.matrixProduct(rows, weight.array, isRightTurned: true, shape: shape)
      }
    } else {
      result = try NDArray.product(input.array, weight.array.transposed(), as: type)
    }
    if let addend { try result.update(.add, with: addend.converted(to: type), as: type) }
    guard input.workspace.isRecording, input.requiresGradient || weight.requiresGradient || (bias?.requiresGradient ?? false),
      type.isFloat
    else { return Tensor(result, source: nil) }
    let (x, w) = (input.saved, weight.saved)
    let biasLike = bias.map(Like.init)
    let name: String
    if bias == nil {
      name = input.rank == 1 ? "SqueezeBackward4" : input.rank == 2 ? "MmBackward0" : "UnsafeViewBackward0"
    } else {
      name = input.rank == 2 ? "AddmmBackward0" : input.array.isContiguous ? "ViewBackward0" : "AddBackward0"
    }
    return Node.record(name, result, of: input, weight, bias) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      let (operand, factor) = (try x.tensor(), try w.tensor())
      let columns = factor.shape[0]
      let a = operand.rank > 2 ? try operand.array.contiguous() : operand.array
      if !flow.isRecorded && a.isMatrixLike && gradient.rank > 1 && gradient.count > 0 {
        let g = gradient.array.isMatrixLike ? gradient.array : try gradient.array.contiguous()
        let f = factor.array
        var results: [Tensor?] = [
          flow.needs(0) ? Tensor(try NDArray.matrixProduct(g, f, shape: a.shape)) : nil,
          flow.needs(1) ? Tensor(try NDArray.matrixProduct(g, isTurned: true, a, shape: f.shape)) : nil,
        ]
        if let biasLike { results.append(flow.needs(2) ? try Tensor(g.columnSums()).summed(to: biasLike.shape, biasLike.dtype) : nil) }
        return results
      }
      let flat = gradient.rank == 2 ? gradient : try gradient.reshaped([-1, columns])
      var results: [Tensor?] = [nil, nil]
      if flow.needs(0) { results[0] = try Tensor.product(gradient, factor) }
      if flow.needs(1) {
        let rows = operand.rank == 2 ? operand : try operand.reshaped([-1, factor.shape[1]])
        results[1] = try Tensor.product(flat.transposed(0, 1), rows)
      }
      if let biasLike { results.append(flow.needs(2) ? try flat.sum(over: [0]).summed(to: biasLike.shape, biasLike.dtype) : nil) }
      return results
    }
  }

  /// Einstein's convention: products of elements with equal letters, summed over letters that the result does not have.
  package static func einsum(_ equation: String, _ operands: [Tensor]) throws(TensorError) -> Tensor {
    let plan = try EinsteinSum(equation, operands.map { $0.rank })
    guard var result = operands.first else { throw .equation(equation) }
    var letters = plan.operands[0]
    result = try plan.withoutRepeats(result, &letters)
    for (number, operand) in operands.enumerated().dropFirst() {
      var otherLetters = plan.operands[number]
      let other = try plan.withoutRepeats(operand, &otherLetters)
      let later = Set(plan.operands[(number + 1)...].joined()).union(plan.result)
      (result, letters) = try plan.contract(result, letters, other, otherLetters, keeping: later)
    }
    let gone = letters.indices.filter { !plan.result.contains(letters[$0]) }
    if !gone.isEmpty {
      result = try result.sum(over: gone)
      letters = letters.filter { plan.result.contains($0) }
    }
    if letters == plan.result { return result }
    return try result.permuted(plan.result.compactMap { letters.firstIndex(of: $0) })
  }
}

/// An equation taken apart; dots stand for as many dimensions as are left.
private struct EinsteinSum {
  var operands: [[String]] = []
  var result: [String] = []

  init(_ equation: String, _ ranks: [Int]) throws(TensorError) {
    let text = equation.filter { $0 != " " }
    let sides = text.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
    let left = sides.count == 2 ? sides[0].dropLast() : sides[0]
    guard sides.count == 1 || sides[0].last == "-" else { throw .equation(equation) }
    let parts = left.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == ranks.count else {
      throw .equation("\(parts.count > ranks.count ? "fewer" : "more") operands were provided than specified in the equation")
    }
    var dots = 0
    for (part, rank) in zip(parts, ranks) where part.contains(".") { dots = max(dots, rank - part.filter { $0 != "." }.count) }
    func letters(_ part: Substring, rank: Int?, operand: Int) throws(TensorError) -> [String] {
      var result: [String] = []
      var rest = part
      while let letter = rest.first {
        if rest.hasPrefix("...") {
          let count = rank.map { $0 - part.filter { $0 != "." }.count } ?? dots
          guard count >= 0 else { throw .equation(equation) }
          for number in (dots - count)..<max(dots, dots - count) { result.append("...\(number)") }
          rest = rest.dropFirst(3)
        } else {
          guard letter.isLetter && letter.isASCII else {
            let place = equation.firstIndex(of: letter).map { equation.distance(from: equation.startIndex, to: $0) } ?? 0
            throw .equation("invalid subscript given at index \(place) in the equation string, subscripts must be in [a-zA-Z]")
          }
          result.append(String(letter))
          rest = rest.dropFirst()
        }
      }
      if let rank, result.count != rank {
        throw .equation(
          "the number of subscripts in the equation (\(result.count)) does not match the number of dimensions (\(rank)) for operand "
            + "\(operand) and no ellipsis was given")
      }
      return result
    }
    for (number, (part, rank)) in zip(parts, ranks).enumerated() { operands.append(try letters(part, rank: rank, operand: number)) }
    if sides.count == 2 {
      result = try letters(sides[1], rank: nil, operand: 0)
    } else {
      var counts: [String: Int] = [:]
      for letter in operands.joined() { counts[letter, default: 0] += 1 }
      result = counts.keys.filter { $0.hasPrefix(".") || counts[$0] == 1 }.sorted()
    }
    let known = Set(operands.joined())
    if let unknown = result.first(where: { !known.contains($0) }) {
      throw .equation("output subscript \(unknown) does not appear in the equation for any input operand")
    }
    guard Set(result).count == result.count else { throw .equation(equation) }
  }

  /// Equal letters of one operand name its diagonal.
  func withoutRepeats(_ operand: Tensor, _ letters: inout [String]) throws(TensorError) -> Tensor {
    var result = operand
    var place = 0
    while place < letters.count {
      if let other = letters[(place + 1)...].firstIndex(of: letters[place]) {
        guard result.shape[place] == result.shape[other] else {
          throw .sizesMustMatch(dimension: other, result.shape[place], result.shape[other], operand: 0)
        }
        result = try result.diagonal(0, place, other)
        let letter = letters[place]
        letters.remove(at: other)
        letters.remove(at: place)
        letters.append(letter)
      } else {
        place += 1
      }
    }
    return result
  }

  /// The product of two operands as a stack of matrix products.
  func contract(
    _ left: Tensor, _ leftLetters: [String], _ right: Tensor, _ rightLetters: [String], keeping: Set<String>
  ) throws(TensorError) -> (Tensor, [String]) {
    var (left, right) = (left, right)
    var (leftLetters, rightLetters) = (leftLetters, rightLetters)
    // Letters that nobody else has are summed at once.
    func reduce(_ tensor: inout Tensor, _ letters: inout [String], _ others: [String]) throws(TensorError) {
      let gone = letters.indices.filter { !keeping.contains(letters[$0]) && !others.contains(letters[$0]) }
      if gone.isEmpty { return }
      tensor = try tensor.sum(over: gone)
      letters = letters.enumerated().filter { !gone.contains($0.offset) }.map { $0.element }
    }
    try reduce(&left, &leftLetters, rightLetters)
    try reduce(&right, &rightLetters, leftLetters)
    let shared = leftLetters.filter { rightLetters.contains($0) }
    let batch = shared.filter { keeping.contains($0) }
    let summed = shared.filter { !keeping.contains($0) }
    let rows = leftLetters.filter { !rightLetters.contains($0) }
    let columns = rightLetters.filter { !leftLetters.contains($0) }
    var sizes: [String: Int] = [:]
    for (letter, size) in Array(zip(leftLetters, left.shape)) + Array(zip(rightLetters, right.shape)) {
      let old = sizes[letter] ?? 1
      guard old == size || old == 1 || size == 1 else { throw .sizesMustMatch(dimension: 0, old, size, operand: 1) }
      sizes[letter] = max(old, size == 0 ? 0 : size)
      if old == 0 || size == 0 { sizes[letter] = 0 }
    }
    func arranged(_ tensor: Tensor, _ letters: [String], _ groups: [[String]]) throws(TensorError) -> Tensor {
      let order = groups.joined().compactMap { letters.firstIndex(of: $0) }
      let full = groups.joined().map { sizes[$0] ?? 1 }
      let flat = groups.map { group in group.reduce(1) { $0 * (sizes[$1] ?? 1) } }
      return try tensor.permuted(order).expanded(to: full).reshaped(flat)
    }
    let a = try arranged(left, leftLetters, [batch, rows, summed])
    let b = try arranged(right, rightLetters, [batch, summed, columns])
    let letters = batch + rows + columns
    return (try Tensor.product(a, b).reshaped(letters.map { sizes[$0] ?? 1 }), letters)
  }
}
