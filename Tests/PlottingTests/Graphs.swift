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

@Test func wordsOfDrawingsStayWords() {
  let graph = GraphDrawing(dot: "digraph { a -> b [label=\"x < y\"]; b -> a; a -> b; c -> c [headlabel=h] }", book())
  #expect(graph?.element().contains(">x &lt; y</text>") == true)
  #expect(graph?.element().contains(">h</text>") == true)
  #expect(graph?.description == "graph with 3 nodes and 4 edges: a → b, b → a, a → b, c → c")
  #expect(graph?.svg().contains("<title>graph with 3 nodes") == true)
}

@Test(arguments: ["triangle", "hexagon", "star", "house", "cylinder", "nothing"], ["vee", "odot", "diamond", "tee", "none", "crow"])
func shapesAndHeadsAreDrawn(_ shape: String, _ head: String) {
  let dot = "digraph { node [shape=\(shape)]; subgraph cluster_a { a -> b } subgraph cluster_b { c -> d } a -> d [arrowhead=\(head)] }"
  #expect((GraphDrawing(dot: dot, book())?.drawn(pixelsPerPoint: 1)?.width ?? 0) > 50)
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
