/// What a number operation refuses, with the words Python prints.
package struct NumberError: Error, Equatable, Sendable {
  package enum Kind: String, Sendable {
    case memoryError = "MemoryError"
    case overflowError = "OverflowError"
    case typeError = "TypeError"
    case valueError = "ValueError"
    case zeroDivisionError = "ZeroDivisionError"
  }

  package let kind: Kind
  package let message: String

  package init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}
