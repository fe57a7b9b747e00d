package enum UnaryOperator: String, Sendable { case not, plus = "+", minus = "-", invert = "~" }

package enum BinaryOperator: String, Sendable, CaseIterable {
  case add = "+", subtract = "-", multiply = "*", matrixMultiply = "@", divide = "/", floorDivide = "//", modulo = "%",
    power = "**", leftShift = "<<", rightShift = ">>", and = "&", or = "|", xor = "^"
}

package enum BooleanOperator: String, Sendable { case and, or }

package enum ComparisonOperator: String, Sendable {
  case equal = "==", notEqual = "!=", less = "<", lessEqual = "<=", greater = ">", greaterEqual = ">=",
    `is` = "is", isNot = "is not", `in` = "in", notIn = "not in"
}
