import Autograd
import PythonRuntime

/// Texts that arrays have as elements, each once, by the number that stands for it there.
final class TextTable {
  private(set) var texts: [String] = [""]
  private var numbers: [String: Int] = ["": 0]

  func number(_ text: String) -> Scalar {
    if let number = numbers[text] { return .int(Int64(number)) }
    texts.append(text)
    numbers[text] = texts.count - 1
    return .int(Int64(texts.count - 1))
  }

  func text(_ scalar: Scalar) -> String {
    let number = Int(scalar.integer)
    return number >= 0 && number < texts.count ? texts[number] : ""
  }

  func length(_ scalar: Scalar) -> Int { text(scalar).unicodeScalars.count }
}

/// Objects that arrays have as elements, by number. They stay: an array does not tell which of them it still has.
final class ObjectTable {
  private let list: Ref<ListObject>?

  init(_ vm: VM) {
    let made = vm.list([.int(0)])
    vm.permanentRoots.append(made)
    if case .list(let list) = made { self.list = list } else { list = nil }
  }

  func number(_ value: Value) -> Scalar {
    guard let list else { return .int(0) }
    if case .int(0) = value { return .int(0) }
    list.pointee.items.append(value)
    return .int(Int64(list.pointee.items.count - 1))
  }

  func value(_ scalar: Scalar) -> Value {
    let number = Int(scalar.integer)
    guard let list, number >= 0, number < list.pointee.items.count else { return .none }
    return list.pointee.items[number]
  }
}
