import Diagnostics
import PythonSyntax

/// Imports: `sys.modules`, then the modules that ship with Lectern, then files beside the program.
extension VM {
  /// The `import` statement; `wantsLeaf` for `import a.b as c` and `from a.b import …`.
  func importModule(
    _ nameValue: Value, level: Int, wantsLeaf: Bool, globals: Ref<DictObject>
  ) throws(PyError) -> Value {
    guard case .str(let text) = core(nameValue) else { throw typeError("module name must be a string") }
    var fullName = text.string
    if fullName.isEmpty, level == 0 { throw valueError("Empty module name") }
    if level > 0 { fullName = try absoluteName(fullName, level: level, globals: globals) }
    let leaf = try importModule(fullName)
    if wantsLeaf { return leaf }
    return lookUp(modules, name(String(fullName.prefix { $0 != "." })))
  }

  private func absoluteName(_ relative: String, level: Int, globals: Ref<DictObject>) throws(PyError) -> String {
    var package = try packageName(globals)
    for _ in 1..<max(level, 1) {
      guard let dot = package.lastIndex(of: ".") else {
        throw raise(.importError, "attempted relative import beyond top-level package")
      }
      package = String(package[..<dot])
    }
    return relative.isEmpty ? package : "\(package).\(relative)"
  }

  /// The package that the code with these globals belongs to.
  private func packageName(_ globals: Ref<DictObject>) throws(PyError) -> String {
    var name: String
    switch lookUp(globals, names.package) {
    case .str(let text): name = text.string
    case .unbound, .none:
      guard case .str(let module) = lookUp(globals, names.name) else { throw raise(.keyError, "'__name__' not in globals") }
      name = module.string
      if lookUp(globals, names.path).isUnbound { name = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? "" }
    default: throw typeError("package must be a string")
    }
    if name.isEmpty { throw raise(.importError, "attempted relative import with no known parent package") }
    return name
  }

  /// The module of a dotted name, importing the packages around it first.
  package func importModule(_ fullName: String) throws(PyError) -> Value {
    if fullName.isEmpty { throw valueError("Empty module name") }
    var parent: Value = .unbound
    var path = ""
    for part in fullName.split(separator: ".", omittingEmptySubsequences: false).map(String.init) {
      let before = path
      path = path.isEmpty ? part : "\(path).\(part)"
      let known = lookUp(modules, name(path))
      if !known.isUnbound, !known.isNone {
        parent = known
        continue
      }
      if case .none = known { throw moduleNotFound("import of \(path) halted; None in sys.modules", path) }
      let module = try load(path, part: part, parent: parent, parentName: before)
      if case .module(let outer) = parent { setName(outer.pointee.dict, name(part), module) }
      parent = module
    }
    return parent
  }

  private func moduleNotFound(_ message: String, _ path: String) -> PyError {
    let error = raise(.moduleNotFoundError, message)
    setField("name", str(path))
    return error
  }

  private func load(_ path: String, part: String, parent: Value, parentName: String) throws(PyError) -> Value {
    // A file beside the program goes before a module of its name that ships with Lectern, as in CPython.
    if parentName.isEmpty, !Importer.builtin.contains(path),
      let found = try loadFile(path, part, below: searchPath(), "", orFolder: false)
    {
      return found
    }
    // A package in files has its parts in files, too.
    if case .module(let outer) = parent {
      let folders = try folders(of: outer)
      if !folders.isEmpty {
        if let found = try loadFile(path, part, below: folders, parentName) { return found }
        throw moduleNotFound("No module named '\(path)'", path)
      }
    }
    if let native = importer.natives[path] {
      let module = newModule(path)
      try native.fill(self, module.pointee.dict)
      keepForever(module)
      return .module(module)
    }
    if let text = importer.librarySource(path) {
      let module = newModule(path)
      setName(module.pointee.dict, names.package, str(importer.librarySource("\(path).__init__") == nil ? parentName : path))
      return try execute(text: Array(text.utf8), file: "<lectern \(path)>", in: module, isPermanent: true)
    }
    if case .module(let outer) = parent {
      let searched = lookUp(outer.pointee.dict, names.path)
      if searched.isUnbound, importer.isUnsupported(path) || importer.isUnsupportedName(part, parentName) {
        throw moduleNotFound("unsupported: module '\(path)'", path)
      }
      if searched.isUnbound {
        throw moduleNotFound("No module named '\(path)'; '\(parentName)' is not a package", path)
      }
    } else if let found = try loadFile(path, part, below: searchPath(), "", orFolder: true) {
      return found
    }
    if importer.isUnsupported(path) { throw moduleNotFound("unsupported: module '\(path)'", path) }
    throw moduleNotFound("No module named '\(path)'", path)
  }

  /// A module from a file, a package, or any other folder; nil if there is none.
  private func loadFile(
    _ path: String, _ part: String, below folders: [String], _ parentName: String, orFolder: Bool = true
  ) throws(PyError) -> Value? {
    for folder in folders {
      let base = folder.isEmpty ? part : "\(folder)/\(part)"
      if host.files.isFile("\(base)/__init__.py") {
        let module = newModule(path)
        setName(module.pointee.dict, names.path, list([str(base)]))
        setName(module.pointee.dict, names.package, str(path))
        return try executeFile("\(base)/__init__.py", in: module)
      }
      if host.files.isFile("\(base).py") {
        let module = newModule(path)
        setName(module.pointee.dict, names.package, str(parentName))
        return try executeFile("\(base).py", in: module)
      }
      if orFolder, host.files.isDirectory(base) {
        let module = newModule(path)
        setName(module.pointee.dict, names.path, list([str(base)]))
        setName(module.pointee.dict, names.package, str(path))
        return .module(module)
      }
    }
    return nil
  }

  /// `sys.path`, which a program may have changed.
  /// Where the parts of a package are looked for.
  private func folders(of package: Ref<ModuleObject>) throws(PyError) -> [String] {
    let searched = lookUp(package.pointee.dict, names.path)
    var folders: [String] = []
    if searched.isUnbound { return folders }
    try forEach(in: searched) { item throws(PyError) in
      if case .str(let text) = item { folders.append(text.string) }
      return true
    }
    return folders
  }

  private func searchPath() -> [String] {
    guard case .module(let sys) = lookUp(modules, name("sys")), case .list(let list) = lookUp(sys.pointee.dict, name("path"))
    else { return importer.path }
    return list.pointee.items.compactMap { item in
      if case .str(let text) = core(item) { return text.string }
      return nil
    }
  }

  /// Runs a module's code once more, in the module as it is.
  package func reload(_ module: Ref<ModuleObject>) throws(PyError) -> Value {
    if case .str(let path) = lookUp(module.pointee.dict, names.file) { return try executeFile(path.string, in: module) }
    return .module(module)
  }

  /// An empty module, in `sys.modules`.
  package func newModule(_ path: String) -> Ref<ModuleObject> {
    let dict = dict()
    let module = heap.new(ModuleObject(name: name(path), dict: dict))
    setName(dict, names.name, str(path))
    setName(dict, names.doc, .none)
    setName(dict, names.package, .str(names.empty))
    setName(dict, names.loader, .none)
    setName(dict, names.spec, .none)
    if path == "__main__" { setName(dict, names.builtins, lookUp(modules, name("builtins"))) }
    setName(modules, name(path), .module(module))
    return module
  }

  private func executeFile(_ path: String, in module: Ref<ModuleObject>) throws(PyError) -> Value {
    let bytes: [UInt8]
    do {
      bytes = try host.files.read(path)
    } catch {
      throw raise(.importError, "cannot read '\(path)'")
    }
    setName(module.pointee.dict, names.file, str(path))
    importer.didRead?(path)
    return try execute(text: bytes, file: path, in: module)
  }

  private func execute(
    text: [UInt8], file: String, in module: Ref<ModuleObject>, isPermanent: Bool = false
  ) throws(PyError) -> Value {
    let path = module.pointee.name.string
    let isOuter = importer.loading.insert(path).inserted
    defer { if isOuter { importer.loading.remove(path) } }
    do {
      let source = SourceFile(name: file, bytes: text, countsBytes: true)
      let code = isPermanent ? try compileLibrary(source) : try compile(source)
      if isPermanent { heap.keepForever(code.header) }
      setName(module.pointee.dict, names.builtins, .dict(builtins))
      _ = try run(code, in: module.pointee.dict)
      if isPermanent { keepForever(module) }
    } catch {
      // A module that failed is not there for the next import.
      let failure = exception
      _ = try remove(modules, .str(module.pointee.name))
      exception = failure
      throw error
    }
    // A module may have put something else in its place.
    let final = lookUp(modules, module.pointee.name)
    return final.isUnbound ? .module(module) : final
  }

  /// Modules of the library are there as long as the runtime.
  private func keepForever(_ module: Ref<ModuleObject>) {
    heap.settle([module.header, module.pointee.dict.header]) {
      for value in permanentRoots { heap.mark(value) }
    }
    permanentRoots.removeAll { $0.object.map { heap.isSettled($0) } ?? true }
  }

  /// Code of a module's text; a SyntaxError of Python's if it is none.
  package func compile(_ source: SourceFile, displaysLast: Bool = false, displaysEach: Bool = false) throws(PyError) -> Ref<CodeObject> {
    try compile(source) { () throws(SyntaxProblem) -> Ref<CodeObject> in
      try Compiler.compile(parseModule(source), vm: self, displaysLast: displaysLast, displaysEach: displaysEach)
    }
  }

  /// Runs a module's code in a namespace.
  @discardableResult
  package func run(_ code: Ref<CodeObject>, in globals: Ref<DictObject>, isTopLevel: Bool = false) throws(PyError) -> Value {
    try run(function(of: code, globals: globals), namespace: .dict(globals), isTopLevel: isTopLevel)
  }

  func function(of code: Ref<CodeObject>, globals: Ref<DictObject>) -> Ref<FunctionObject> {
    heap.new(
      FunctionObject(
        code: code, globals: globals, defaults: .none, keywordDefaults: .none, name: .str(code.pointee.name),
        qualifiedName: .str(code.pointee.qualifiedName), module: lookUp(globals, names.name), doc: .none, cellCount: 0))
  }

  // MARK: from … import

  func importName(_ name: Name, from module: Value) throws(PyError) -> Value {
    let found = try attributeIfPresent(module, name)
    if !found.isUnbound { return found }
    var moduleName = "<unknown module name>"
    let nameValue = try attributeIfPresent(module, names.name)
    if case .str(let text) = nameValue { moduleName = text.string }
    // A submodule that was not imported yet.
    if case .module(let package) = module,
      !lookUp(package.pointee.dict, names.path).isUnbound || importer.librarySource("\(moduleName).\(name.string)") != nil
    {
      do {
        return try importModule("\(moduleName).\(name.string)")
      } catch {
        if !isRaised(.moduleNotFoundError) { throw error }
        // One that the submodule itself asked for is another matter.
        let missing = try attributeIfPresent(exception, self.name("name"))
        let isSubmodule = if case .str(let text) = missing { text.string == "\(moduleName).\(name.string)" } else { false }
        if !isSubmodule { throw error }
      }
    }
    if importer.isUnsupportedName(name.string, moduleName) || importer.isUnsupported("\(moduleName).\(name.string)") {
      let error = raise(.importError, "unsupported: \(moduleName).\(name.string)")
      setField("name", str(moduleName))
      return try failing(error)
    }
    var place = "unknown location"
    if case .module(let module) = module, case .str(let file) = lookUp(module.pointee.dict, names.file) { place = file.string }
    let hint =
      importer.loading.contains(moduleName)
      ? "partially initialized module '\(moduleName)' (most likely due to a circular import)" : "'\(moduleName)'"
    let error = raise(.importError, "cannot import name '\(name.string)' from \(hint) (\(place))")
    setField("name", str(moduleName))
    setField("path", str(place))
    return try failing(error)
  }

  private func failing(_ error: PyError) throws(PyError) -> Value { throw error }

  func importStar(_ module: Value, into namespace: Value) throws(PyError) {
    guard case .module(let source) = module else { return }
    let all = lookUp(source.pointee.dict, names.all)
    if !all.isUnbound {
      try forEach(in: all) { item throws(PyError) in
        guard case .str(let text) = self.core(item) else {
          let owner = source.pointee.name.string
          throw self.typeError("Item in \(owner).__all__ must be str, not \(self.typeName(item))")
        }
        let key = self.name(of: text)
        try self.importListed(key, of: source)
        try self.storeName(key, self.getAttribute(module, key), in: namespace)
        return true
      }
      return
    }
    for position in 0..<source.pointee.dict.pointee.table.used {
      let entry = source.pointee.dict.pointee.table.entry(position).pointee
      guard case .str(let text) = entry.key, text.count > 0, text[scalar: 0] != UInt32(UInt8(ascii: "_")) else { continue }
      try storeName(name(of: text), entry.value, in: namespace)
    }
  }

  /// Imports a submodule that a package lists in `__all__`.
  private func importListed(_ name: Name, of package: Ref<ModuleObject>) throws(PyError) {
    let dict = package.pointee.dict
    if lookUp(dict, names.path).isUnbound || !lookUp(dict, name).isUnbound { return }
    let path = "\(package.pointee.name.string).\(name.string)"
    do {
      _ = try importModule(path)
    } catch {
      guard isRaised(.moduleNotFoundError),
        case .str(let missing)? = exceptionState(exception)?.pointee.fields.map({ lookUp($0, self.name("name")) }),
        missing.string == path
      else { throw error }
    }
  }

  /// Python's exception for a text that does not parse.
  package func syntaxError(_ problem: SyntaxProblem, _ source: SourceFile, endsLines: Bool = true) -> PyError {
    let kind: BuiltinException
    switch problem.kind {
    case .syntaxError: kind = .syntaxError
    case .indentationError: kind = .indentationError
    case .tabError: kind = .tabError
    case .recursionError: return raise(.recursionError, problem.message)
    case .unsupported: return raise(.syntaxError, "unsupported: \(problem.message)")
    }
    if problem.isAboutFile { return raise(kind, problem.message) }
    let source = (try? source.decoded()) ?? source
    let place = problem.place(in: source)
    let hasEnd = endsLines || problem.field != nil || source.line(place.line + 1) != nil
    let showsWholeLine = hasEnd && !problem.isFoundByTokenizer && (!problem.isBehindReading || source.countsBytes)
    let details: [Value] = [
      str(source.name), .int(place.line), .int(place.column),
      problem.isAfterParsing && !source.isFile ? .none : str(utf8: place.text + (showsWholeLine ? [10] : [])),
      .int(place.endLine), problem.hasNoEnd ? .none : .int(problem.openEnd ?? place.endColumn),
    ]
    let error = raise(type(kind), str(problem.message), tuple(details))
    setField("msg", str(problem.message))
    setField("filename", details[0])
    setField("lineno", details[1])
    setField("offset", details[2])
    setField("text", details[3])
    setField("end_lineno", details[4])
    setField("end_offset", details[5])
    return error
  }
}

extension SourceFile {
  /// The module of the library that this is the text of.
  var libraryModule: String? {
    guard name.hasPrefix("<lectern "), name.hasSuffix(">") else { return nil }
    return String(name.dropFirst(9).dropLast())
  }
}
