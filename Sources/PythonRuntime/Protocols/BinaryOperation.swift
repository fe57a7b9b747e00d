/// The binary operators, with the methods and symbols that stand for them.
package enum BinaryOperation: UInt8 {
  case add, subtract, multiply, matrixMultiply, divide, floorDivide, modulo, power, leftShift, rightShift, and, or, xor

  @inline(__always)
  init(_ operand: UInt8) { self = BinaryOperation(rawValue: operand) ?? .add }

  var special: Special { Special(rawValue: Special.add.rawValue + Int(rawValue)) ?? .add }
  var reflected: Special { Special(rawValue: Special.reflectedAdd.rawValue + Int(rawValue)) ?? .reflectedAdd }
  var inPlace: Special { Special(rawValue: Special.inPlaceAdd.rawValue + Int(rawValue)) ?? .inPlaceAdd }

  var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .matrixMultiply: "@"
    case .divide: "/"
    case .floorDivide: "//"
    case .modulo: "%"
    case .power: "** or pow()"
    case .leftShift: "<<"
    case .rightShift: ">>"
    case .and: "&"
    case .or: "|"
    case .xor: "^"
    }
  }
}
