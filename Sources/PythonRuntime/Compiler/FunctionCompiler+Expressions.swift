import Diagnostics
import PythonSyntax

extension FunctionCompiler {
  /// Compiles an expression; its value is in the register returned, which may be a variable's.
  func operand(_ expression: Expression) throws(SyntaxProblem) -> Int {
    if case .name(let name) = expression.kind {
      code.span = expression.span
      return load(name)
    }
    let target = code.newRegister()
    try evaluate(expression, into: target)
    return target
  }

  /// An operand whose register nothing compiled later can change.
  func stableOperand(_ expression: Expression, before later: [Expression]) throws(SyntaxProblem) -> Int {
    let register = try operand(expression)
    if case .name = expression.kind, scope.hasNamedExpression, !later.allSatisfy({ $0.isAtom }) {
      let copy = code.newRegister()
      code.emit(.move, copy, register)
      return copy
    }
    return register
  }

  /// Compiles an expression into a register that is not a temporary above the current ones.
  func evaluate(_ expression: Expression, into target: Int) throws(SyntaxProblem) {
    let mark = code.free
    defer { code.release(to: mark) }
    code.span = expression.span
    switch expression.kind {
    case .constant(let constant): load(constant, into: target)
    case .name(let name): _ = load(name, into: target)
    case .formatted(let parts): try formatted(parts, into: target, span: expression.span)
    case .tuple(let items):
      if let constant = constantTuple(items) {
        code.emit(.loadConstant, target, constant)
      } else {
        try display(items, .buildTuple, into: target, span: expression.span)
      }
    case .list(let items): try display(items, .buildList, into: target, span: expression.span)
    case .set(let items): try display(items, .buildSet, into: target, span: expression.span)
    case .dict(let items): try dictDisplay(items, into: target, span: expression.span)
    case .unary(let op, let value): try unary(op, value, into: target, span: expression.span)
    case .binary(let op, let left, let right):
      try binary(op, left, right, isInPlace: false, into: target, span: expression.span)
    case .boolean(let op, let operands):
      let end = code.newLabel()
      var afterFirst = assigned
      for (index, operand) in operands.enumerated() {
        try evaluate(operand, into: target)
        code.span = expression.span
        if index == 0 { afterFirst = assigned }
        if index + 1 < operands.count { code.jump(op == .and ? .jumpFalse : .jumpTrue, target, to: end) }
      }
      assigned = afterFirst
      code.place(end)
    case .compare(let first, let rest): try comparison(first, rest, into: target, span: expression.span)
    case .conditional(let test, let then, let otherwise):
      let no = code.newLabel()
      let end = code.newLabel()
      try jump(to: no, if: test, is: false)
      let before = assigned
      try evaluate(then, into: target)
      let afterThen = assigned
      code.jump(.jump, to: end)
      code.place(no)
      assigned = before
      try evaluate(otherwise, into: target)
      assigned.formIntersection(afterThen)
      code.place(end)
    case .call(let function, let arguments): try call(function, arguments, into: target, span: expression.span)
    case .attribute(let value, let name):
      let object = try operand(value)
      code.span = placed(expression.span, at: name)
      code.emit(.getAttribute, target, object, code.cache(mangled(name.text)))
    case .subscript(let value, let index): try subscripted(value, index, into: target, span: expression.span)
    case .slice(let lower, let upper, let step):
      let parts = code.newRegisters(3)
      for (index, part) in [lower, upper, step].enumerated() {
        if let part { try evaluate(part, into: parts + index) } else { load(.none, into: parts + index) }
      }
      code.span = expression.span
      code.emit(.buildSlice, target, parts)
    case .starred: throw SyntaxProblem(.syntaxError, "can't use starred expression here", expression.span)
    case .lambda(let parameters, let body): try lambda(parameters, body, into: target, span: expression.span)
    case .comprehension(let comprehension):
      if comprehension.kind == .generator {
        try generatorExpression(comprehension, into: target, span: expression.span)
      } else {
        try inlineComprehension(comprehension, into: target, span: expression.span)
      }
    case .yield(let value):
      let register = code.newRegister()
      if let value { try evaluate(value, into: register) } else { load(.none, into: register) }
      code.span = expression.span
      code.emit(.yieldValue, target, register)
    case .yieldFrom(let value):
      let register = code.newRegister()
      try evaluate(value, into: register)
      code.span = expression.span
      code.emit(.getIterator, register, register, d: 1)
      code.emit(.yieldFrom, target, register)
    case .named(let name, let value):
      try evaluate(value, into: target)
      code.span = expression.span
      storeNamed(name.text, target)
    }
  }

  /// `name := value` stores outside the comprehensions it stands in.
  private func storeNamed(_ name: String, _ value: Int) {
    let inner = comprehensions
    comprehensions = []
    store(name, value)
    comprehensions = inner
    // Whether a comprehension runs its body even once is not known.
    if !inner.isEmpty { assigned.remove(mangled(name)) }
  }

  func load(_ constant: Constant, into target: Int) {
    if case .int(let int) = constant, let small = Int16(exactly: int) {
      code.emit(.loadInt, target, Int(UInt16(bitPattern: small)))
    } else {
      code.emit(.loadConstant, target, code.constant(constant))
    }
  }

  func mangled(_ name: String) -> String { scope.mangled(name) }

  // MARK: Operators

  private func unary(_ op: UnaryOperator, _ value: Expression, into target: Int, span: Span) throws(SyntaxProblem) {
    if op == .minus, case .constant(let constant) = value.kind {
      switch constant {
      case .int(let int) where int != .min: return load(.int(-int), into: target)
      case .float(let float): return load(.float(-float), into: target)
      default: break
      }
    }
    let register = try operand(value)
    code.span = span
    switch op {
    case .not: code.emit(.not, target, register)
    case .plus: code.emit(.positive, target, register)
    case .minus: code.emit(.negative, target, register)
    case .invert: code.emit(.invert, target, register)
    }
  }

  func binary(
    _ op: BinaryOperator, _ left: Expression, _ right: Expression, isInPlace: Bool, into target: Int, span: Span
  ) throws(SyntaxProblem) {
    let mark = code.free
    defer { code.release(to: mark) }
    let leftRegister = try stableOperand(left, before: [right])
    try binary(op, leftRegister, right, isInPlace: isInPlace, into: target, span: span)
  }

  func binary(
    _ op: BinaryOperator, _ left: Int, _ right: Expression, isInPlace: Bool, into target: Int, span: Span
  ) throws(SyntaxProblem) {
    let flag = isInPlace ? 1 : 0
    if let constant = right.numericConstant, let opcode = op.constantOpcode {
      code.span = span
      code.emit(opcode, target, left, code.constant(constant), d: flag)
      return
    }
    let rightRegister = try operand(right)
    code.span = span
    if let opcode = op.opcode {
      code.emit(opcode, target, left, rightRegister, d: flag)
    } else {
      code.emit(.binary, target, left, rightRegister, d: op.index | flag << 4)
    }
  }

  private func comparison(_ first: Expression, _ rest: [Comparison], into target: Int, span: Span) throws(SyntaxProblem) {
    let end = code.newLabel()
    var left = try stableOperand(first, before: rest.map(\.right))
    var afterFirst = assigned
    for (index, comparison) in rest.enumerated() {
      let isLast = index + 1 == rest.count
      // The middle operand is used twice, so it must survive the first comparison's result.
      let right = isLast ? try operand(comparison.right) : try stableOperand(comparison.right, before: rest[(index + 1)...].map(\.right))
      if index == 0 { afterFirst = assigned }
      code.span = span
      compare(comparison.op, left, right, into: target)
      if !isLast { code.jump(.jumpFalse, target, to: end) }
      left = right
    }
    assigned = afterFirst
    code.place(end)
  }

  private func compare(_ op: ComparisonOperator, _ left: Int, _ right: Int, into target: Int) {
    switch op {
    case .is, .isNot: code.emit(.isSame, target, left, right, d: op == .is ? 0 : 1)
    case .in, .notIn: code.emit(.contains, target, right, left, d: op == .in ? 0 : 1)
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual:
      code.emit(.compare, target, left, right, d: Int(op.rich.rawValue))
    }
  }

  // MARK: Conditions

  /// Jumps if the truth of `test` is `wanted`, without making a bool where it can.
  ///
  /// The truth is asked for at the place that was current before; a comparison leaves its own behind, as in CPython.
  func jump(to label: CodeBuilder.Label, if test: Expression, is wanted: Bool) throws(SyntaxProblem) {
    let mark = code.free
    defer { code.release(to: mark) }
    let place = code.span
    switch test.kind {
    case .constant(.true), .constant(.false):
      if case .constant(.true) = test.kind, !wanted { return }
      if case .constant(.false) = test.kind, wanted { return }
      code.jump(.jump, to: label)
    case .unary(.not, let inner): try jump(to: label, if: inner, is: !wanted)
    case .boolean(let op, let operands):
      // `a and b` is false as soon as one is, `a or b` true as soon as one is.
      if (op == .and) == wanted {
        let skip = code.newLabel()
        var afterFirst: Set<String>?
        for operand in operands.dropLast() {
          try jump(to: skip, if: operand, is: !wanted)
          afterFirst = afterFirst ?? assigned
        }
        if let last = operands.last { try jump(to: label, if: last, is: wanted) }
        assigned = afterFirst ?? assigned
        code.place(skip)
      } else {
        var afterFirst: Set<String>?
        for operand in operands {
          try jump(to: label, if: operand, is: wanted)
          afterFirst = afterFirst ?? assigned
        }
        assigned = afterFirst ?? assigned
      }
    case .compare(let left, let rest) where rest.count == 1:
      guard let comparison = rest.first else { return }
      try jump(to: label, if: left, comparison, is: wanted, span: test.span)
    default:
      let register = try operand(test)
      if case .compare = test.kind { code.span = test.span } else { code.span = place }
      code.jump(wanted ? .jumpTrue : .jumpFalse, register, to: label)
    }
  }

  private func jump(
    to label: CodeBuilder.Label, if left: Expression, _ comparison: Comparison, is wanted: Bool, span: Span
  ) throws(SyntaxProblem) {
    let leftRegister = try stableOperand(left, before: [comparison.right])
    switch comparison.op {
    case .is, .isNot:
      if case .constant(.none) = comparison.right.kind {
        code.span = span
        code.jump(.jumpNone, leftRegister, to: label, d: (comparison.op == .is) == wanted ? 1 : 0)
        return
      }
    case .in, .notIn: break
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual:
      if code.usesFarJumps { break }
      let rich = comparison.op.rich
      if let constant = comparison.right.numericConstant {
        code.span = span
        code.jumpComparing(rich.constantJump, leftRegister, code.constant(constant), to: label, d: wanted ? 1 : 0)
      } else {
        let right = try operand(comparison.right)
        code.span = span
        code.jumpComparing(rich.jump, leftRegister, right, to: label, d: wanted ? 1 : 0)
      }
      return
    }
    let right = try operand(comparison.right)
    let result = code.newRegister()
    code.span = span
    compare(comparison.op, leftRegister, right, into: result)
    code.jump(wanted ? .jumpTrue : .jumpFalse, result, to: label)
  }

  // MARK: Items

  private func subscripted(_ value: Expression, _ index: Expression, into target: Int, span: Span) throws(SyntaxProblem) {
    let object = try stableOperand(value, before: [index])
    if case .constant(.int(let int)) = index.kind, let small = Int16(exactly: int) {
      code.span = span
      code.emit(.getItemInt, target, object, Int(UInt16(bitPattern: small)))
      return
    }
    if case .unary(.minus, let inner) = index.kind, case .constant(.int(let int)) = inner.kind, let small = Int16(exactly: -int) {
      code.span = span
      code.emit(.getItemInt, target, object, Int(UInt16(bitPattern: small)))
      return
    }
    let key = try operand(index)
    code.span = span
    code.emit(.getItem, target, object, key)
  }

  // MARK: Displays

  private static let displayChunk = 64

  /// The constant that a short tuple of constants is, which is made once.
  private func constantTuple(_ items: [Expression]) -> Int? {
    if items.count > 32 { return nil }
    var positions: [Int] = []
    for item in items {
      switch item.kind {
      case .constant(let constant): positions.append(code.constant(constant))
      case .tuple(let inner):
        guard let position = constantTuple(inner) else { return nil }
        positions.append(position)
      default: return nil
      }
    }
    return code.constantTuple(positions)
  }

  private func display(_ items: [Expression], _ op: Opcode, into target: Int, span: Span) throws(SyntaxProblem) {
    let hasStar = items.contains { if case .starred = $0.kind { true } else { false } }
    if !hasStar, items.count <= FunctionCompiler.displayChunk {
      let base = code.newRegisters(items.count)
      for (index, item) in items.enumerated() { try evaluate(item, into: base + index) }
      code.span = span
      let isConstant = op == .buildSet && items.count > 2 && items.allSatisfy(\.isConstant)
      code.emit(op, target, base, items.count, d: isConstant ? 1 : 0)
      return
    }
    // Built step by step, apart from the target, which an item may still read.
    let building = code.newRegister()
    code.span = span
    code.emit(op == .buildSet ? .buildSet : .buildList, building, 0, 0)
    try appendItems(items, to: building, isSet: op == .buildSet, span: span)
    code.span = span
    code.emit(op == .buildTuple ? .listToTuple : .move, target, building)
  }

  /// Appends the items, which may be starred, to the list or set in a register.
  func appendItems(_ items: [Expression], to building: Int, isSet: Bool, callee: Int? = nil, span: Span) throws(SyntaxProblem) {
    var index = 0
    while index < items.count {
      let mark = code.free
      if case .starred(let inner) = items[index].kind {
        let register = try operand(inner)
        code.span = span
        if isSet {
          code.emit(.setUpdate, building, register)
        } else {
          code.emit(.listExtend, building, register, callee ?? 0, d: callee == nil ? 0 : 1)
        }
        index += 1
      } else if isSet {
        let register = try operand(items[index])
        code.span = span
        code.emit(.setAdd, building, register)
        index += 1
      } else {
        var count = 0
        let base = code.free
        while index < items.count, count < FunctionCompiler.displayChunk {
          if case .starred = items[index].kind { break }
          let register = code.newRegister()
          try evaluate(items[index], into: register)
          count += 1
          index += 1
        }
        code.span = span
        code.emit(.listAppendMany, building, base, count)
      }
      code.release(to: mark)
    }
  }

  private func dictDisplay(_ items: [DictItem], into target: Int, span: Span) throws(SyntaxProblem) {
    if items.count <= 32, items.allSatisfy({ $0.key != nil }) {
      let base = code.newRegisters(items.count * 2)
      for (index, item) in items.enumerated() {
        if let key = item.key { try evaluate(key, into: base + index * 2) }
        try evaluate(item.value, into: base + index * 2 + 1)
      }
      code.span = span
      code.emit(.buildDict, target, base, items.count)
      return
    }
    let building = code.newRegister()
    code.span = span
    code.emit(.buildDict, building, 0, 0)
    for item in items {
      let mark = code.free
      if let key = item.key {
        let keyRegister = code.newRegister()
        try evaluate(key, into: keyRegister)
        let value = try operand(item.value)
        code.span = span
        code.emit(.dictSet, building, keyRegister, value)
      } else {
        let value = try operand(item.value)
        code.span = span
        code.emit(.dictUpdate, building, value)
      }
      code.release(to: mark)
    }
    code.emit(.move, target, building)
  }

  // MARK: f-strings

  private func formatted(_ parts: [FormattedPart], into target: Int, span: Span) throws(SyntaxProblem) {
    var pieces: [FormattedPart] = []
    for part in parts {
      if case .value(_, _, _, let debug?) = part { pieces.append(.text(debug)) }
      if case .text(let bytes) = part, bytes.isEmpty { continue }
      pieces.append(part)
    }
    if pieces.isEmpty { return load(.string([]), into: target) }
    let base = code.newRegisters(pieces.count)
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let bytes): load(.string(bytes), into: base + index)
      case .value(let value, let conversion, let spec, let debug):
        let mark = code.free
        let register = try operand(value)
        // `{x=}` shows the repr unless told otherwise.
        let shown = debug != nil && spec == nil && conversion == .none ? .repr : conversion
        var kind: Int
        switch shown {
        case .none: kind = 0
        case .str: kind = 1
        case .repr: kind = 2
        case .ascii: kind = 3
        }
        var specRegister = 0
        if let spec {
          specRegister = code.newRegister()
          try formatted(spec, into: specRegister, span: span)
        } else {
          kind |= 4
        }
        code.span = span
        code.emit(.formatValue, base + index, register, specRegister, d: kind)
        code.release(to: mark)
      }
    }
    code.span = span
    if pieces.count == 1 {
      code.emit(.move, target, base)
    } else {
      code.emit(.joinStrings, target, base, pieces.count)
    }
  }
}

extension Expression {
  /// Evaluating it runs nothing.
  var isAtom: Bool {
    switch kind {
    case .constant, .name: true
    default: false
    }
  }

  /// Its value is known before the program runs.
  var isConstant: Bool {
    switch kind {
    case .constant: true
    case .unary(let op, let value): op != .not && value.isConstant
    case .binary(_, let left, let right): left.isConstant && right.isConstant
    case .tuple(let items): items.allSatisfy(\.isConstant)
    default: false
    }
  }

  /// A number that may be an instruction's constant operand.
  var numericConstant: Constant? {
    switch kind {
    case .constant(let constant):
      switch constant {
      case .int, .float: constant
      default: nil
      }
    default: nil
    }
  }
}

extension BinaryOperator {
  /// Its position among the operators, for the operand of `binary`.
  var index: Int {
    switch self {
    case .add: 0
    case .subtract: 1
    case .multiply: 2
    case .matrixMultiply: 3
    case .divide: 4
    case .floorDivide: 5
    case .modulo: 6
    case .power: 7
    case .leftShift: 8
    case .rightShift: 9
    case .and: 10
    case .or: 11
    case .xor: 12
    }
  }

  /// The instruction that exists for this operator alone.
  var opcode: Opcode? {
    switch self {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .floorDivide: .floorDivide
    case .modulo: .modulo
    case .matrixMultiply, .power, .leftShift, .rightShift, .and, .or, .xor: nil
    }
  }

  var constantOpcode: Opcode? {
    switch self {
    case .add: .addConstant
    case .subtract: .subtractConstant
    case .multiply: .multiplyConstant
    case .divide: .divideConstant
    case .floorDivide: .floorDivideConstant
    case .modulo: .moduloConstant
    case .matrixMultiply, .power, .leftShift, .rightShift, .and, .or, .xor: nil
    }
  }
}

extension ComparisonOperator {
  /// The rich comparison it stands for; the others are asked for first.
  var rich: RichComparison {
    switch self {
    case .equal, .is, .in: .equal
    case .notEqual, .isNot, .notIn: .notEqual
    case .less: .less
    case .lessEqual: .lessEqual
    case .greater: .greater
    case .greaterEqual: .greaterEqual
    }
  }
}

extension RichComparison {
  var jump: Opcode {
    switch self {
    case .equal: .jumpEqual
    case .notEqual: .jumpNotEqual
    case .less: .jumpLess
    case .lessEqual: .jumpLessEqual
    case .greater: .jumpGreater
    case .greaterEqual: .jumpGreaterEqual
    }
  }

  var constantJump: Opcode {
    switch self {
    case .equal: .jumpEqualConstant
    case .notEqual: .jumpNotEqualConstant
    case .less: .jumpLessConstant
    case .lessEqual: .jumpLessEqualConstant
    case .greater: .jumpGreaterConstant
    case .greaterEqual: .jumpGreaterEqualConstant
    }
  }
}
