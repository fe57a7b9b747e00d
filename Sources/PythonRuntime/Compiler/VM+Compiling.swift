import Diagnostics
import PythonSyntax

/// Compiling for Python: a SyntaxError for what is wrong, a SyntaxWarning for what is hardly meant.
extension VM {
  /// With `endsLines` the text's last line ends even where that is not written.
  func compile(
    _ source: SourceFile, endsLines: Bool = true, _ body: () throws(SyntaxProblem) -> Ref<CodeObject>
  ) throws(PyError) -> Ref<CodeObject> {
    let code: Ref<CodeObject>
    do throws(SyntaxProblem) {
      code = try body()
    } catch {
      throw syntaxError(error, source, endsLines: endsLines)
    }
    let remarks = syntaxRemarks
    syntaxRemarks = []
    for remark in remarks { try warn(remark, in: source) }
    return code
  }

  private func warn(_ remark: SyntaxRemark, in source: SourceFile) throws(PyError) {
    let line = source.position(of: Int(remark.span.start)).line
    guard case .module(let warnings) = lookUp(modules, name("warnings")) else {
      return try show(remark, line, in: source)
    }
    do {
      let function = lookUp(warnings.pointee.dict, name("warn_explicit"))
      _ = try call(function, [str(remark.message), .type(type(remark.category)), str(source.name), .int(line)])
    } catch {
      // A filter made an error of it.
      if !isRaised(remark.category) { throw error }
      throw syntaxError(SyntaxProblem(.syntaxError, remark.message, remark.span), source)
    }
  }

  /// What `warnings` does as long as nobody asked for anything else.
  private func show(_ remark: SyntaxRemark, _ line: Int, in source: SourceFile) throws(PyError) {
    if remark.category == .deprecationWarning { return }
    var text = "\(source.name):\(line): SyntaxWarning: \(remark.message)\n"
    if !shownWarnings.insert(text).inserted { return }
    if source.isFile, let bytes = source.line(line) {
      let words = bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      text += "  \(String(decoding: words, as: UTF8.self))\n"
    }
    if case .module(let sys) = lookUp(modules, name("sys")) {
      let stream = lookUp(sys.pointee.dict, name("stderr"))
      if stream.isNone || stream.isUnbound { return }
      _ = try call(getAttribute(stream, names.write), [str(text)])
    } else {
      text.withUTF8 { host.write(UnsafeRawBufferPointer($0), 2) }
    }
  }
}
