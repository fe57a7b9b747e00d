/// Uncaught exceptions as text.
extension VM {
  /// What CPython prints for an exception that nothing caught, with the exceptions that led to it; or what its module `traceback` says of
  /// one.
  package func formatException(_ value: Value, isCaught: Bool = false) -> String {
    let before = exception
    defer { exception = before }
    var text = ExceptionText(marksRanges: isCaught)
    append(value, to: &text)
    return text.text
  }

  /// What stands below the line of a traceback to show which part of it was running.
  package func marks(below traceback: Value) -> String? {
    guard case .traceback(let traceback) = traceback else { return nil }
    let text = TracebackEntry(traceback).text
    return text.count > 1 ? text[1] : nil
  }

  /// The line of `file` that was running when the exception was raised; nil if none was.
  package func line(of value: Value, in file: String) -> Int? {
    var line: Int?
    var next = exceptionState(value)?.pointee.traceback ?? .none
    while case .traceback(let current) = next {
      let entry = TracebackEntry(current)
      if entry.source.name == file { line = entry.line }
      next = current.pointee.next
    }
    return line
  }

  /// Writes to what `sys.stderr` is at the moment.
  package func writeToStandardError(_ text: String) throws(PyError) {
    var stream = Value.unbound
    if case .module(let sys) = lookUp(modules, name("sys")) { stream = lookUp(sys.pointee.dict, names.stderr) }
    if stream.isNone { return }
    var builder = TextBuilder()
    builder.append(text)
    if stream.isUnbound { write(builder, 2) } else { try writeText(builder, to: stream) }
  }

  /// Leaves the exception in flight to a `sys.excepthook` of the program's own; whether it has one.
  package func leavesErrorToProgram() -> Bool {
    let raised = exception
    guard case .module(let sys) = lookUp(modules, name("sys")) else { return false }
    let hook = lookUp(sys.pointee.dict, name("excepthook"))
    if hook.isUnbound { return false }
    if case .native = hook { return false }
    do throws(PyError) {
      _ = try call(hook, [.type(typeOf(raised)), raised, traceback(of: raised)])
    } catch {
      let text = "Error in sys.excepthook:\n\(formatException(exception))\nOriginal exception was:\n\(formatException(raised))"
      do { try writeToStandardError(text) } catch {}
    }
    exception = raised
    return true
  }

  /// The exceptions that led to this one, the oldest first, then the exception itself.
  private func append(_ value: Value, to text: inout ExceptionText) {
    var chain: [(exception: Value, sentence: String?)] = [(value, nil)]
    if let object = value.object { text.seen.insert(object) }
    while let state = exceptionState(chain[chain.count - 1].exception) {
      let link: (exception: Value, sentence: String?)
      if !state.pointee.cause.isNone {
        link = (state.pointee.cause, "The above exception was the direct cause of the following exception:")
      } else if !state.pointee.context.isNone, !state.pointee.suppressesContext {
        link = (state.pointee.context, "During handling of the above exception, another exception occurred:")
      } else {
        break
      }
      guard let object = link.exception.object, text.seen.insert(object).inserted else { break }
      chain[chain.count - 1].sentence = link.sentence
      chain.append((link.exception, nil))
    }
    for (value, sentence) in chain.reversed() {
      if let sentence {
        text.add("")
        text.add(sentence)
        text.add("")
      }
      if subExceptions(of: value).isEmpty { appendSingle(value, to: &text) } else { appendGroup(value, to: &text) }
    }
  }

  private func appendSingle(_ value: Value, isGroup: Bool = false, to text: inout ExceptionText) {
    let isSyntaxError = isSubtype(typeOf(value), of: type(.syntaxError))
    if case .traceback(let traceback)? = exceptionState(value)?.pointee.traceback {
      appendTraceback(traceback, isGroup: isGroup, to: &text)
    }
    let suggestion = suggestion(for: value)
    let marksRange = text.marksRanges || typeOf(value) == type(.syntaxError)
    if isSyntaxError, let place = SyntaxErrorPlace(value, self, marksRange: marksRange) {
      for line in place.lines { text.add(line) }
      text.add(title(value, message: place.message) + suggestion)
    } else {
      text.add(title(value, message: shown(value)) + suggestion)
    }
    appendNotes(value, to: &text)
  }

  private func appendTraceback(_ traceback: Ref<TracebackObject>, isGroup: Bool, to text: inout ExceptionText) {
    var entries: [TracebackEntry] = []
    var next = Value.traceback(traceback)
    while case .traceback(let current) = next {
      let entry = TracebackEntry(current)
      if !entry.isInternal { entries.append(entry) }
      next = current.pointee.next
    }
    if entries.isEmpty { return }
    text.addHeader((isGroup ? "Exception Group " : "") + "Traceback (most recent call last):", isGroup)
    var count = 0
    var last: TracebackEntry?
    for entry in entries.suffix(VM.mostEntries) {
      if let before = last, !before.isRepeated(by: entry) {
        text.addRepetition(count)
        count = 0
      }
      last = entry
      count += 1
      if count > ExceptionText.shownRepetitions { continue }
      text.add("  File \"\(entry.source.name)\", line \(entry.line), in \(entry.name)")
      for line in entry.text { text.add("    " + line) }
    }
    text.addRepetition(count)
  }

  /// Of longer tracebacks only the end is shown.
  private static let mostEntries = 1000

  /// `module.Type: message`
  private func title(_ value: Value, message: String) -> String {
    let type = typeOf(value)
    var name = self.name(of: type)
    if case .str(let qualified) = type.pointee.qualifiedName { name = qualified.string }
    if case .str(let module)? = type.pointee.attributes[names.module],
      !["builtins", "__main__"].contains(module.string)
    {
      name = "\(module.string).\(name)"
    }
    return message.isEmpty ? name : "\(name): \(message)"
  }

  private func shown(_ value: Value) -> String {
    do { return try str(of: value).string } catch { return "<exception str() failed>" }
  }

  private func appendNotes(_ value: Value, to text: inout ExceptionText) {
    guard let notes = try? attributeIfPresent(value, names.notes), !notes.isUnbound else { return }
    switch core(notes) {
    case .list(let list): for note in Array(list.pointee.items) { appendNote(note, to: &text) }
    case .tuple(let tuple): for note in tuple.values { appendNote(note, to: &text) }
    default: text.add((try? repr(notes).string) ?? "<__notes__ repr() failed>")
    }
  }

  private func appendNote(_ note: Value, to text: inout ExceptionText) {
    guard let words = try? str(of: note).string else { return text.add("<note str() failed>") }
    for line in words.split(separator: "\n", omittingEmptySubsequences: false) { text.add(String(line)) }
  }

  // MARK: Groups

  /// The exceptions of an exception group; none for other exceptions.
  private func subExceptions(of value: Value) -> [Value] {
    guard isSubtype(typeOf(value), of: type(.baseExceptionGroup)),
      let members = try? attributeIfPresent(value, name("exceptions")), case .tuple(let tuple) = members
    else { return [] }
    return Array(tuple.values)
  }

  private func appendGroup(_ value: Value, to text: inout ExceptionText) {
    if text.depth > ExceptionText.mostNestedGroups {
      return text.add("... (max_group_depth is \(ExceptionText.mostNestedGroups))")
    }
    let isOutermost = text.depth == 0
    if isOutermost { text.depth = 1 }
    appendSingle(value, isGroup: true, to: &text)
    let members = subExceptions(of: value)
    let shown = min(members.count, ExceptionText.mostGroupMembers + 1)
    for index in 0..<shown {
      let isLast = index == shown - 1
      let isRest = index == ExceptionText.mostGroupMembers
      text.addRule(isRest ? "..." : "\(index + 1)", isFirst: index == 0)
      text.depth += 1
      text.needsClosing = isLast
      if isRest {
        let rest = members.count - ExceptionText.mostGroupMembers
        text.add("and \(rest) more exception\(rest == 1 ? "" : "s")")
      } else {
        append(members[index], to: &text)
      }
      if isLast, text.needsClosing {
        text.addClosing()
        text.needsClosing = false
      }
      text.depth -= 1
    }
    if isOutermost { text.depth = 0 }
  }
}
