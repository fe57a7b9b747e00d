/// Nodes and the edges between them, as a DOT text describes them.
package struct Graph {
  struct Node {
    var name: String
    var attributes: [String: String]
  }

  struct Edge {
    var tail: Int
    var head: Int
    var tailPort: String?
    var headPort: String?
    var attributes: [String: String]
  }

  /// A part that is drawn in a frame, by the numbers of its nodes.
  struct Cluster {
    var nodes: Set<Int>
    var attributes: [String: String]
  }

  var isDirected = false
  var attributes: [String: String] = [:]
  var nodes: [Node] = []
  var edges: [Edge] = []
  var clusters: [Cluster] = []
  /// Nodes that shall stand side by side.
  var sameRanks: [[Int]] = []
}
