/// `upper` and its relatives.
extension VM {
  func addTextCases(_ type: Ref<TypeObject>) {
    method(type, "upper(self, /)") { vm, a throws(PyError) in .str(vm.mapCase(.upper, try vm.text(a[0]))) }
    method(type, "lower(self, /)") { vm, a throws(PyError) in .str(vm.mapCase(.lower, try vm.text(a[0]))) }
    method(type, "swapcase(self, /)") { vm, a throws(PyError) in .str(vm.mapCase(.swapped, try vm.text(a[0]))) }
    method(type, "title(self, /)") { vm, a throws(PyError) in .str(vm.mapCase(.title, try vm.text(a[0]))) }
    method(type, "capitalize(self, /)") { vm, a throws(PyError) in .str(vm.mapCase(.capitalized, try vm.text(a[0]))) }
    method(type, "casefold(self, /)") { vm, a throws(PyError) in .str(vm.foldCase(try vm.text(a[0]))) }
  }

  package func lowercased(_ text: Ref<StrObject>) -> Ref<StrObject> { mapCase(.lower, text) }
  package func uppercased(_ text: Ref<StrObject>) -> Ref<StrObject> { mapCase(.upper, text) }

  func mapCase(_ mapping: ASCIIText.Mapping, _ text: Ref<StrObject>) -> Ref<StrObject> {
    if !text.pointee.isASCII { return object(scalars: CasedText(text.wideScalars).mapped(mapping)) }
    let result = heap.newStr(asciiCount: text.pointee.count)
    ASCIIText.map(mapping, text.asciiBytes, to: result.pointee.ascii)
    return result
  }

  func foldCase(_ text: Ref<StrObject>) -> Ref<StrObject> {
    if text.pointee.isASCII { return mapCase(.lower, text) }
    var folded: [UInt32] = []
    for scalar in text.wideScalars { UnicodeTable.append(.folded, of: scalar, to: &folded) }
    return object(scalars: folded)
  }

  func object(scalars: [UInt32]) -> Ref<StrObject> {
    if case .str(let text) = str(scalars: scalars) { return text }
    return names.empty
  }
}
