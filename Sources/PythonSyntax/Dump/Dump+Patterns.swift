extension Dump {
  func write(_ pattern: Pattern) {
    let span = pattern.span
    switch pattern.kind {
    case .wildcard: line("wildcard", span)
    case .capture(let name): line("capture " + name.text, span)
    case .value(let value): line("pattern value", span) { write(value) }
    case .sequence(let items): line("pattern sequence", span) { for item in items { write(item) } }
    case .star(let name): line("pattern *" + (name?.text ?? "_"), span)
    case .mapping(let keys, let values, let rest):
      line("pattern mapping" + (rest.map { " **" + $0.text } ?? ""), span) {
        for (key, value) in zip(keys, values) {
          write(key)
          write(value)
        }
      }
    case .class(let type, let positional, let keywords):
      line("pattern class", span) {
        write(type)
        for one in positional { write(one) }
        for keyword in keywords { line("keyword " + keyword.name.text) { write(keyword.pattern) } }
      }
    case .or(let alternatives): line("pattern or", span) { for one in alternatives { write(one) } }
    case .as(let inner, let name): line("pattern as " + name.text, span) { write(inner) }
    }
  }
}
