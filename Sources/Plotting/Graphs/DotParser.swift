/// Reads a graph from DOT.
struct DotParser {
  private var tokens: ArraySlice<DotTokens.Token>
  private var graph = Graph()
  private var numbers: [String: Int] = [:]
  private var depth = 0
  private static let deepest = 50

  /// What holds for what comes later in a block.
  private struct Defaults {
    var node: [String: String] = [:]
    var edge: [String: String] = [:]
    var own: [String: String] = [:]
    var members: Set<Int> = []
  }

  private typealias End = (nodes: [Int], port: String?)

  /// Nil where the text is no graph.
  static func parse(_ text: String) -> Graph? {
    guard let tokens = DotTokens.read(text) else { return nil }
    var parser = DotParser(tokens: tokens[...])
    return parser.whole() ? parser.graph : nil
  }

  private init(tokens: ArraySlice<DotTokens.Token>) { self.tokens = tokens }

  private mutating func take(_ sign: String) -> Bool {
    guard tokens.first == .sign(sign) else { return false }
    tokens.removeFirst()
    return true
  }

  private mutating func word() -> String? {
    switch tokens.first {
    case .word(let text):
      tokens.removeFirst()
      return text
    case .markup(let text):
      tokens.removeFirst()
      return DotParser.plain(text)
    default: return nil
    }
  }

  /// A text without its tags.
  private static func plain(_ markup: String) -> String {
    var (text, isTag) = ("", false)
    var tag = ""
    for character in markup {
      if character == "<" {
        (isTag, tag) = (true, "")
      } else if character == ">" {
        isTag = false
        let name = tag.lowercased()
        if name.hasPrefix("br") || name == "/tr" { text += "\n" }
        if name == "/td" { text += " " }
      } else if isTag {
        tag.append(character)
      } else {
        text.append(character)
      }
    }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }

  private mutating func whole() -> Bool {
    guard var kind = word()?.lowercased() else { return false }
    if kind == "strict" { kind = word()?.lowercased() ?? "" }
    guard kind == "graph" || kind == "digraph" else { return false }
    graph.isDirected = kind == "digraph"
    _ = word()
    guard take("{") else { return false }
    var defaults = Defaults()
    guard block(&defaults) else { return false }
    graph.attributes.merge(defaults.own) { $1 }
    return true
  }

  /// Statements up to the closing brace.
  private mutating func block(_ defaults: inout Defaults) -> Bool {
    depth += 1
    defer { depth -= 1 }
    guard depth < DotParser.deepest else { return false }
    while !take("}") {
      if take(";") || take(",") { continue }
      guard statement(&defaults) else { return false }
    }
    return true
  }

  private mutating func statement(_ defaults: inout Defaults) -> Bool {
    if case .word(let name) = tokens.first {
      let lower = name.lowercased()
      let second = tokens.dropFirst().first
      if ["graph", "node", "edge"].contains(lower), second == .sign("[") {
        tokens.removeFirst()
        guard let given = attributeLists() else { return false }
        switch lower {
        case "node": defaults.node.merge(given) { $1 }
        case "edge": defaults.edge.merge(given) { $1 }
        default: defaults.own.merge(given) { $1 }
        }
        return true
      }
      if second == .sign("="), lower != "subgraph" {
        tokens.removeFirst(2)
        guard let value = word() else { return false }
        defaults.own[name] = value
        return true
      }
    }
    guard let first = end(&defaults) else { return false }
    var ends = [first]
    while take("->") || take("--") {
      guard let next = end(&defaults) else { return false }
      ends.append(next)
    }
    guard let given = attributeLists() else { return false }
    if ends.count == 1 {
      for node in first.nodes { graph.nodes[node].attributes.merge(given) { $1 } }
      return true
    }
    for (tails, heads) in zip(ends, ends.dropFirst()) {
      for tail in tails.nodes {
        for head in heads.nodes {
          graph.edges.append(
            Graph.Edge(tail: tail, head: head, tailPort: tails.port, headPort: heads.port, attributes: defaults.edge.merging(given) { $1 }))
        }
      }
    }
    return true
  }

  /// A node, or all nodes of a part.
  private mutating func end(_ defaults: inout Defaults) -> End? {
    if case .word("subgraph") = tokens.first {
      tokens.removeFirst()
      let name = tokens.first == .sign("{") ? nil : word()
      guard take("{") else { return nil }
      return part(named: name, &defaults)
    }
    if take("{") { return part(named: nil, &defaults) }
    guard let name = word() else { return nil }
    var port: String?
    if take(":") {
      port = word()
      if take(":") { _ = word() }
    }
    let number = node(name, &defaults)
    return ([number], port)
  }

  private mutating func node(_ name: String, _ defaults: inout Defaults) -> Int {
    let number: Int
    if let known = numbers[name] {
      number = known
    } else {
      number = graph.nodes.count
      numbers[name] = number
      graph.nodes.append(Graph.Node(name: name, attributes: defaults.node))
    }
    defaults.members.insert(number)
    return number
  }

  private mutating func part(named name: String?, _ outer: inout Defaults) -> End? {
    var inner = Defaults(node: outer.node, edge: outer.edge)
    guard block(&inner) else { return nil }
    outer.members.formUnion(inner.members)
    let members = inner.members.sorted()
    if name?.hasPrefix("cluster") == true { graph.clusters.append(Graph.Cluster(nodes: inner.members, attributes: inner.own)) }
    if inner.own["rank"] == "same", members.count > 1 { graph.sameRanks.append(members) }
    return (members, nil)
  }

  private mutating func attributeLists() -> [String: String]? {
    var result: [String: String] = [:]
    while take("[") {
      while !take("]") {
        if take(";") || take(",") { continue }
        guard let name = word() else { return nil }
        result[name] = take("=") ? word() ?? "" : "true"
      }
    }
    return result
  }
}
