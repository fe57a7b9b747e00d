/// `format`, `format_map` and `__format__`.
extension VM {
  func addTextFormatting(_ type: Ref<TypeObject>) {
    method(type, "format(self, /, *args, **kwargs)") { vm, a throws(PyError) in
      let template = FormatTemplate(try vm.text(a[0]))
      return try vm.render(template, FormatArguments(positional: try vm.tuple(a[1]), named: a[2]))
    }
    method(type, "format_map(self, mapping, /)") { vm, a throws(PyError) in
      let template = FormatTemplate(try vm.text(a[0]))
      return try vm.render(template, FormatArguments(positional: nil, named: a[1]))
    }
    operatorMethod(type, "__mod__(self, value, /)") { vm, a throws(PyError) in try vm.percent(try vm.text(a[0]), a[1]) }
    operatorMethod(type, "__rmod__(self, value, /)") { vm, a throws(PyError) in
      guard case .str(let template) = vm.core(a[1]) else { return .notImplemented }
      return try vm.percent(template, a[0])
    }
    operatorMethod(type, "__format__(self, format_spec, /)") { vm, a throws(PyError) in
      let spec = try vm.text(a[1], or: "__format__() argument must be str, not \(vm.givenType(a[1]))")
      return .str(spec.pointee.count == 0 ? try vm.str(of: a[0]) : try vm.format(text: try vm.text(a[0]), spec: spec))
    }
  }

  /// `format(text, spec)` for a string.
  func format(text: Ref<StrObject>, spec: Ref<StrObject>) throws(PyError) -> Ref<StrObject> {
    if spec.pointee.count == 0 { return text }
    let read: FormatSpec
    let layout: TextLayout
    do throws(NumberError) {
      read = try readSpec(spec, for: "str")
      layout = try read.layout(textLength: text.pointee.count)
    } catch {
      throw raise(error)
    }
    guard case .str(let shown) = substring(text, 0, layout.shown) else { return text }
    return try padded(shown, left: layout.leading, right: layout.trailing, fill: read.actualFill)
  }

  func readSpec(_ spec: Ref<StrObject>, for typeName: String) throws(NumberError) -> FormatSpec {
    spec.pointee.isASCII
      ? try FormatSpec(spec.asciiBytes, for: typeName) : try FormatSpec(spec.wideScalars, for: typeName)
  }
}
