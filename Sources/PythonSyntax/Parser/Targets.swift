extension Expression {
  /// Whether it may stand left of `=`.
  var isTarget: Bool {
    switch kind {
    case .name, .attribute, .subscript: true
    case .tuple(let items), .list(let items): items.allSatisfy(\.isTarget)
    case .starred(let inner):
      if case .starred = inner.kind { false } else { inner.isTarget }
    default: false
    }
  }

  /// Whether it may stand left of `+=` or of an annotation.
  var isSingleTarget: Bool {
    switch kind {
    case .name, .attribute, .subscript: true
    default: false
    }
  }

  var isDeletable: Bool {
    switch kind {
    case .name, .attribute, .subscript: true
    case .tuple(let items), .list(let items): items.allSatisfy(\.isDeletable)
    default: false
    }
  }
}
