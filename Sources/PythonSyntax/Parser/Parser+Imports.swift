import Diagnostics

extension Parser {
  /// `import a.b as c, d`
  func importStatement() throws(Failure) -> Statement {
    let start = here
    advance()
    var modules: [ImportedModule] = []
    repeat {
      let moduleStart = here
      let name = try dottedName()
      let alias = accept(.as) ? try identifier() : nil
      modules.append(ImportedModule(name: name, alias: alias, span: span(from: moduleStart)))
    } while accept(.comma)
    return Statement(.import(modules), span(from: start))
  }

  /// `from ..a.b import c as d, e`
  func importFromStatement() throws(Failure) -> Statement {
    let start = here
    advance()
    var level = 0
    while kind == .dot || kind == .ellipsis {
      level += kind == .dot ? 1 : 3
      advance()
    }
    let module = kind == .name || level == 0 ? try dottedName() : nil
    try expect(.import)
    if accept(.star) {
      return Statement(.importFrom(module: module, level: level, names: nil), span(from: start))
    }
    let isParenthesized = accept(.leftParenthesis)
    var names = [try importedName()]
    while accept(.comma) {
      if isParenthesized, kind == .rightParenthesis { break }
      names.append(try importedName())
    }
    if isParenthesized { try expect(.rightParenthesis) }
    return Statement(.importFrom(module: module, level: level, names: names), span(from: start))
  }

  private func importedName() throws(Failure) -> ImportedName {
    ImportedName(name: try identifier(), alias: accept(.as) ? try identifier() : nil)
  }

  private func dottedName() throws(Failure) -> String {
    var name = try identifier().text
    while accept(.dot) { name += "." + (try identifier().text) }
    return name
  }
}
