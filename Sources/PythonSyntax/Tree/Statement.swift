import Diagnostics

/// One statement with the bytes it was read from (its decorators are not part of a definition's span).
package struct Statement: Sendable {
  package let kind: Kind
  package let span: Span

  package init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  package indirect enum Kind: Sendable {
    case expression(Expression)
    /// `a = b = value`
    case assign(targets: [Expression], value: Expression)
    case augmentedAssign(target: Expression, op: BinaryOperator, value: Expression)
    /// `isSimple` when the target is a bare name without parentheses.
    case annotatedAssign(target: Expression, annotation: Expression, value: Expression?, isSimple: Bool)
    case delete([Expression])
    case pass, `break`, `continue`
    case `return`(Expression?)
    case raise(Expression?, cause: Expression?)
    case assert(Expression, message: Expression?)
    case global([Identifier])
    case nonlocal([Identifier])
    case `import`([ImportedModule])
    /// `level` counts the leading dots; `names` is nil for `*`.
    case importFrom(module: String?, level: Int, names: [ImportedName]?)
    case `if`(test: Expression, body: [Statement], otherwise: [Statement])
    case `while`(test: Expression, body: [Statement], otherwise: [Statement])
    case `for`(target: Expression, iterable: Expression, body: [Statement], otherwise: [Statement])
    case with([WithItem], body: [Statement])
    case `try`(body: [Statement], handlers: [ExceptHandler], otherwise: [Statement], finally: [Statement])
    case function(FunctionDefinition)
    case `class`(ClassDefinition)
    case match(subject: Expression, cases: [MatchCase])
  }
}

/// `module [as alias]`
package struct ImportedModule: Sendable {
  package let name: String
  package let alias: Identifier?
  package let span: Span

  package init(name: String, alias: Identifier?, span: Span) {
    self.name = name
    self.alias = alias
    self.span = span
  }
}

/// `name [as alias]`
package struct ImportedName: Sendable {
  package let name: Identifier
  package let alias: Identifier?

  package init(name: Identifier, alias: Identifier?) {
    self.name = name
    self.alias = alias
  }
}

package struct WithItem: Sendable {
  package let context: Expression
  package let target: Expression?

  package init(context: Expression, target: Expression?) {
    self.context = context
    self.target = target
  }
}

package struct ExceptHandler: Sendable {
  /// `except*`
  package let isStar: Bool
  package let type: Expression?
  package let name: Identifier?
  package let body: [Statement]
  package let span: Span

  package init(isStar: Bool, type: Expression?, name: Identifier?, body: [Statement], span: Span) {
    self.isStar = isStar
    self.type = type
    self.name = name
    self.body = body
    self.span = span
  }
}

package struct FunctionDefinition: Sendable {
  package let name: Identifier
  package let parameters: Parameters
  package let returns: Expression?
  package let body: [Statement]
  package let decorators: [Expression]
  /// Where the statement stands whose body is left for later, without its decorators.
  package let deferral: Span?

  package init(
    name: Identifier, parameters: Parameters, returns: Expression?, body: [Statement], decorators: [Expression], deferral: Span? = nil
  ) {
    self.deferral = deferral
    self.name = name
    self.parameters = parameters
    self.returns = returns
    self.body = body
    self.decorators = decorators
  }
}

package struct ClassDefinition: Sendable {
  package let name: Identifier
  /// Bases, `metaclass=` and other keywords, in order.
  package let arguments: [Argument]
  package let body: [Statement]
  package let decorators: [Expression]

  package init(name: Identifier, arguments: [Argument], body: [Statement], decorators: [Expression]) {
    self.name = name
    self.arguments = arguments
    self.body = body
    self.decorators = decorators
  }
}

/// The parameters of a function or lambda.
package struct Parameters: Sendable {
  package struct Parameter: Sendable {
    package let name: Identifier
    package let annotation: Expression?
    package let defaultValue: Expression?

    package init(name: Identifier, annotation: Expression?, defaultValue: Expression?) {
      self.name = name
      self.annotation = annotation
      self.defaultValue = defaultValue
    }
  }

  package var positionalOnly: [Parameter] = []
  package var positional: [Parameter] = []
  /// `*args`
  package var variadic: Parameter?
  package var keywordOnly: [Parameter] = []
  /// `**kwargs`
  package var keywordVariadic: Parameter?

  package init() {}
}

package struct MatchCase: Sendable {
  package let pattern: Pattern
  package let guardCondition: Expression?
  package let body: [Statement]

  package init(pattern: Pattern, guardCondition: Expression?, body: [Statement]) {
    self.pattern = pattern
    self.guardCondition = guardCondition
    self.body = body
  }
}

package struct Pattern: Sendable {
  package let kind: Kind
  package let span: Span

  package init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  package indirect enum Kind: Sendable {
    /// `_`
    case wildcard
    case capture(Identifier)
    /// A literal (compared by `==`, or by `is` for None, True, False) or a dotted name.
    case value(Expression)
    /// At most one item is `.star`.
    case sequence([Pattern])
    /// `*name` inside a sequence; nil for `*_`.
    case star(Identifier?)
    case mapping(keys: [Expression], values: [Pattern], rest: Identifier?)
    case `class`(Expression, positional: [Pattern], keywords: [(name: Identifier, pattern: Pattern)])
    case or([Pattern])
    case `as`(Pattern, Identifier)
  }
}
