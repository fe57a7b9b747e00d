import Autograd
import TestCases
import Testing

/// Programs of operations, with micrograd's numbers.
@Suite struct ScalarProgramTests {
  @Test(arguments: CaseTable.rows("scalars.tsv"))
  func sumsAsMicrograd(_ row: CaseTable.Row) throws {
    let graph = try #require(ScalarGraph())
    var nodes: [ScalarNode] = []
    for step in row[0].split(separator: ",") {
      let words = step.split(separator: " ").map(String.init)
      func node(_ index: Int) throws -> ScalarNode { nodes[try #require(Int(words[index]))] }
      switch words[0] {
      case "leaf": nodes.append(try graph.leaf(number(words[1])))
      case "add": nodes.append(try graph.add(node(1), node(2)))
      case "multiply": nodes.append(try graph.multiply(node(1), node(2)))
      case "power": nodes.append(try graph.power(node(1), number(words[2])))
      case "backward": #expect(graph.backward(from: try node(1)) { _ in false } == .done)
      case let name:
        let operation = try #require(ScalarOperation.allCases.first { $0.symbol.lowercased() == name })
        nodes.append(try graph.apply(operation, node(1)))
      }
    }
    let expected = row[1].split(separator: " ").map { $0.split(separator: ":").map(String.init) }
    for (node, numbers) in zip(nodes, expected) {
      #expect(isSame(graph.data(of: node), try number(numbers[0])))
      #expect(isSame(graph.gradient(of: node), try number(numbers[1])))
    }
  }

  private func number(_ text: String) throws -> ScalarNumber {
    if let integer = Int(text) { return try #require(ScalarNumber(integer: integer)) }
    return ScalarNumber(try #require(Double(text)))
  }

  private func isSame(_ a: ScalarNumber, _ b: ScalarNumber) -> Bool {
    a.isInteger == b.isInteger && (a.value.bitPattern == b.value.bitPattern || a.value.isNaN && b.value.isNaN)
  }
}
