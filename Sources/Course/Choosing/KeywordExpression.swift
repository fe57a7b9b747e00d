/// What `-k` takes, as pytest has it: words with `and`, `or`, `not` and brackets.
///
/// A word holds for a case if one of its names contains it, in capital or small letters.
package struct KeywordExpression: Sendable {
  private enum Step: Sendable {
    case word(String)
    case not, and, or
  }

  /// In the order of a stack machine, so that nothing recurses however deep the brackets.
  private var steps: [Step] = []

  package struct Problem: Error {
    package var message: String
  }

  package init(_ text: String) throws(Problem) {
    var waiting: [(operation: String, column: Int)] = []
    var wantsOperand = true
    for (word, column) in KeywordExpression.words(text) {
      func unexpected(_ wanted: String) -> Problem {
        Problem(message: "at column \(column): expected \(wanted); got '\(word)'")
      }
      switch word {
      case "(", "not":
        guard wantsOperand else { throw unexpected("and, or or the end") }
        waiting.append((word, column))
      case "and", "or":
        if wantsOperand { throw unexpected("a word, not or (") }
        while let last = waiting.last, last.operation == "not" || last.operation == "and" || word == "or" && last.operation == "or" {
          take(&waiting)
        }
        waiting.append((word, column))
        wantsOperand = true
      case ")":
        if wantsOperand { throw unexpected("a word, not or (") }
        while let last = waiting.last, last.operation != "(" { take(&waiting) }
        guard waiting.popLast() != nil else { throw unexpected("and, or or the end") }
      default:
        guard wantsOperand else { throw unexpected("and, or or the end") }
        steps.append(.word(word.lowercased()))
        wantsOperand = false
      }
    }
    if wantsOperand { throw Problem(message: "expected a word, not or (; got the end") }
    while let last = waiting.last {
      if last.operation == "(" { throw Problem(message: "at column \(last.column): the ( is not closed") }
      take(&waiting)
    }
  }

  private mutating func take(_ waiting: inout [(operation: String, column: Int)]) {
    switch waiting.popLast()?.operation {
    case "not": steps.append(.not)
    case "and": steps.append(.and)
    case "or": steps.append(.or)
    default: break
    }
  }

  /// Words and brackets, each with the column at which it begins.
  private static func words(_ text: String) -> [(String, Int)] {
    var words: [(String, Int)] = []
    var word = ""
    for (index, character) in (text + " ").enumerated() {
      let isBracket = character == "(" || character == ")"
      if character.isWhitespace || isBracket {
        if !word.isEmpty { words.append((word, index - word.count + 1)) }
        word = ""
        if isBracket { words.append((String(character), index + 1)) }
      } else {
        word.append(character)
      }
    }
    return words
  }

  /// Whether it holds for something with these names.
  package func holds(for names: [String]) -> Bool {
    let names = names.map { $0.lowercased() }
    var stack: [Bool] = []
    for step in steps {
      switch step {
      case .word(let word): stack.append(names.contains { $0.contains(word) })
      case .not: if let last = stack.popLast() { stack.append(!last) }
      case .and, .or:
        guard let right = stack.popLast(), let left = stack.popLast() else { return false }
        if case .and = step { stack.append(left && right) } else { stack.append(left || right) }
      }
    }
    return stack.last ?? false
  }
}
