extension Dump {
  mutating func write(_ pattern: Pattern) {
    let span = pattern.span
    switch pattern.kind {
    case .wildcard: line("wildcard", span)
    case .capture(let name): line("capture " + name.text, span)
    case .value(let value): line("pattern value", span) { $0.write(value) }
    case .sequence(let items): line("pattern sequence", span) { dump in for item in items { dump.write(item) } }
    case .star(let name): line("pattern *" + (name?.text ?? "_"), span)
    case .mapping(let keys, let values, let rest):
      line("pattern mapping" + (rest.map { " **" + $0.text } ?? ""), span) { dump in
        for (key, value) in zip(keys, values) {
          dump.write(key)
          dump.write(value)
        }
      }
    case .class(let type, let positional, let keywords):
      line("pattern class", span) { dump in
        dump.write(type)
        for one in positional { dump.write(one) }
        for keyword in keywords { dump.line("keyword " + keyword.name.text) { $0.write(keyword.pattern) } }
      }
    case .or(let alternatives): line("pattern or", span) { dump in for one in alternatives { dump.write(one) } }
    case .as(let inner, let name): line("pattern as " + name.text, span) { $0.write(inner) }
    }
  }
}
