import Glibc
import Plotting
import TestCases
import Testing

private func book() -> FontBook { FontBook(readFile: { contents(of: $0) }) }

@Test func graphsAreRead() {
  let graph = GraphDrawing(
    dot: """
      // a comment
      digraph "one" { rankdir=LR; node [shape=record]; a [label="{ data 1 | grad <p> 2 }"]
        a -> { b c } -> d [style=dashed, label="x\\ny"]; subgraph cluster_0 { label=inner; e -> f }
        d -> d; d:p:n -> a; e -> "with \\\"quotes\\\"" /* the end */ }
      """, book())
  #expect(graph?.description.hasPrefix("graph with 7 nodes and 8 edges: data 1 | grad 2 → b, ") == true)
  #expect((graph?.drawn(pixelsPerPoint: 1)?.width ?? 0) > 100)
  #expect(graph?.svg().contains("<svg") == true)
}

@Test(arguments: ["", "digraph {", "graph x y", "digraph { a -> }", "digraph { a [label= }", "digraph { \"open }", "digraph { <b }"])
func whatIsNoGraphIsRefused(_ text: String) { #expect(GraphDrawing(dot: text, book()) == nil) }

@Test func nestingHasALimit() {
  let deep = "digraph " + String(repeating: "{ subgraph ", count: 10_000)
  #expect(GraphDrawing(dot: deep, book()) == nil)
}

/// Graphs that take Graphviz seconds, rings, and far too many nodes in a row.
@Test(arguments: [
  (0..<40).flatMap { a in (0..<40).map { "n\(a) -> n\($0)" } }, (0..<300).map { "n\($0) -> n\(($0 + 1) % 300)" },
  (0..<2000).map { "root -> n\($0)" }, (0..<500).map { "n\($0) -> n\($0 / 2)" },
])
func graphsOfAnyKindAreDrawn(_ edges: [String]) {
  let graph = GraphDrawing(dot: "digraph { " + edges.joined(separator: "; ") + " }", book())
  #expect(graph != nil)
  #expect(graph?.svg().isEmpty == false)
}
