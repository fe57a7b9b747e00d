/// The number types from the narrowest on: the methods of one take operands of its own width and of narrower ones.
enum NumberWidth: Int {
  case int, float, complex
}

/// The operator methods that int, float and complex share.
extension VM {
  /// A builtin number as an operand of `width`, a bool as an int; nil for everything else.
  func operand(_ value: Value, within width: NumberWidth) -> Value? {
    let number = core(value)
    switch number {
    case .int, .bigint: return number
    case .bool(let bool): return .int(bool ? 1 : 0)
    case .float: return width.rawValue >= NumberWidth.float.rawValue ? number : nil
    case .complex: return width == .complex ? number : nil
    default: return nil
    }
  }

  /// The number a method was called on.
  func number(_ value: Value, _ width: NumberWidth) throws(PyError) -> Value {
    let number = core(value)
    switch (number, width) {
    case (.int, .int), (.bigint, .int), (.float, .float), (.complex, .complex): return number
    case (.bool(let bool), .int): return .int(bool ? 1 : 0)
    default: throw typeError("descriptor requires a '\(width)' object but received a '\(typeName(value))'")
    }
  }

  func addOperators(_ type: Ref<TypeObject>, _ width: NumberWidth, _ operators: [NumberOperator]) {
    for row in operators {
      let op = row.operation
      operatorMethod(type, row.signature) { vm, a throws(PyError) in
        let left = try vm.number(a[0], width)
        guard let right = vm.operand(a[1], within: width) else { return .notImplemented }
        return try vm.numeric(op, left, right) ?? .notImplemented
      }
      operatorMethod(type, row.reflected) { vm, a throws(PyError) in
        let right = try vm.number(a[0], width)
        guard let left = vm.operand(a[1], within: width) else { return .notImplemented }
        return try vm.numeric(op, left, right) ?? .notImplemented
      }
    }
    addComparisons(type, width)
  }

  private func addComparisons(_ type: Ref<TypeObject>, _ width: NumberWidth) {
    for op in RichComparison.allCases {
      operatorMethod(type, op.signature) { vm, a throws(PyError) in
        let left = try vm.number(a[0], width)
        guard let right = vm.operand(a[1], within: width) else { return .notImplemented }
        return vm.compareNumbers(op, left, right).map { .bool($0) } ?? .notImplemented
      }
    }
  }

  /// Compares builtin numbers by their exact values; nil if one is none, or if complex numbers are to be ordered.
  func compareNumbers(_ op: RichComparison, _ a: Value, _ b: Value) -> Bool? {
    switch (a, b) {
    case (.int(let x), .int(let y)): return op.holds(x, y)
    case (.float(let x), .float(let y)): return op.holds(x, y)
    case (.bool(let x), _): return compareNumbers(op, .int(x ? 1 : 0), b)
    case (_, .bool(let y)): return compareNumbers(op, a, .int(y ? 1 : 0))
    case (.int(let x), .float(let y)): return op.holds(order: BigInt.compare(x, to: y))
    case (.float, .int), (.float, .bigint): return compareNumbers(op.reflected, b, a)
    case (.int, .bigint(let y)): return op.holds(0, y.isNegative ? -1 : 1)
    case (.bigint(let x), .int): return op.holds(x.isNegative ? -1 : 1, 0)
    case (.bigint(let x), .bigint(let y)): return op.holds(x.run.difference(to: y.run), 0)
    case (.bigint(let x), .float(let y)): return op.holds(order: x.value.compared(to: y))
    case (.complex(let x), .complex(let y)):
      return isEquality(op, x.pointee.real == y.pointee.real && x.pointee.imaginary == y.pointee.imaginary)
    case (.complex(let x), .int), (.complex(let x), .bigint), (.complex(let x), .float):
      let sameReal = compareNumbers(.equal, .float(x.pointee.real), b) ?? false
      return isEquality(op, sameReal && x.pointee.imaginary == 0)
    case (.int, .complex), (.bigint, .complex), (.float, .complex): return compareNumbers(op, b, a)
    default: return nil
    }
  }

  private func isEquality(_ op: RichComparison, _ areEqual: Bool) -> Bool? {
    switch op {
    case .equal: areEqual
    case .notEqual: !areEqual
    case .less, .lessEqual, .greater, .greaterEqual: nil
    }
  }
}

extension RichComparison {
  /// Holds for the sign of a difference; nil stands for NaN, which only differs.
  fileprivate func holds(order: Int?) -> Bool {
    order.map { holds($0, 0) } ?? (self == .notEqual)
  }
}

/// A binary operator with the signatures of its two methods.
struct NumberOperator {
  let operation: BinaryOperation
  let signature: StaticString
  let reflected: StaticString

  init(_ operation: BinaryOperation, _ signature: StaticString, _ reflected: StaticString) {
    self.operation = operation
    self.signature = signature
    self.reflected = reflected
  }

  static let field = [
    NumberOperator(.add, "__add__(self, value, /)", "__radd__(self, value, /)"),
    NumberOperator(.subtract, "__sub__(self, value, /)", "__rsub__(self, value, /)"),
    NumberOperator(.multiply, "__mul__(self, value, /)", "__rmul__(self, value, /)"),
    NumberOperator(.divide, "__truediv__(self, value, /)", "__rtruediv__(self, value, /)"),
  ]

  static let wholeDivision = [
    NumberOperator(.floorDivide, "__floordiv__(self, value, /)", "__rfloordiv__(self, value, /)"),
    NumberOperator(.modulo, "__mod__(self, value, /)", "__rmod__(self, value, /)"),
  ]

  static let logic = [
    NumberOperator(.and, "__and__(self, value, /)", "__rand__(self, value, /)"),
    NumberOperator(.or, "__or__(self, value, /)", "__ror__(self, value, /)"),
    NumberOperator(.xor, "__xor__(self, value, /)", "__rxor__(self, value, /)"),
  ]

  static let shifts = [
    NumberOperator(.leftShift, "__lshift__(self, value, /)", "__rlshift__(self, value, /)"),
    NumberOperator(.rightShift, "__rshift__(self, value, /)", "__rrshift__(self, value, /)"),
  ]
}
