/// An integer in its smallest form: `big` only holds what no machine integer can.
package enum Integer: Hashable, Sendable {
  case small(Int)
  case big(BigInt)

  package init(_ value: BigInt) {
    self = value.asInt.map(Integer.small) ?? .big(value)
  }

  package var isNegative: Bool {
    switch self {
    case .small(let value): value < 0
    case .big(let value): value.isNegative
    }
  }

  package var asBigInt: BigInt {
    switch self {
    case .small(let value): BigInt(value)
    case .big(let value): value
    }
  }
}
