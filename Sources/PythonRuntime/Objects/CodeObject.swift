import Diagnostics

/// Compiled code: instructions, what they refer to, and the cold facts about it.
package struct CodeObject: HeapObject {
  package static var kind: Kind { .code }
  package var header = Header(.code)
  let instructions: UnsafeMutablePointer<Instruction>
  let instructionCount: Int
  let constants: UnsafeMutablePointer<Value>
  let constantCount: Int
  let names: UnsafeMutablePointer<Name>
  let nameCount: Int
  let caches: UnsafeMutablePointer<InlineCache>
  let cacheCount: Int
  /// The names of parameters, in the order of their registers.
  let parameters: UnsafeMutablePointer<Name>
  let registerCount: Int
  /// Positional parameters, positional-only ones included.
  package let argumentCount: Int
  package let positionalOnlyCount: Int
  package let keywordOnlyCount: Int
  package private(set) var traits: Traits
  /// Called with exactly `argumentCount` arguments, nothing but a new frame is needed.
  private(set) var isSimple: Bool
  package let name: Name
  package let qualifiedName: Name
  package let docstring: Value
  package let details: CodeDetails
  var hasFilledCaches = false

  package struct Traits: OptionSet {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let variadic = Traits(rawValue: 1)
    package static let keywordVariadic = Traits(rawValue: 2)
    package static let generator = Traits(rawValue: 4)
    /// Its names live in a dict: module code, class bodies, `exec`.
    package static let namespace = Traits(rawValue: 8)
    package static let nested = Traits(rawValue: 16)
    /// A function of the library that CPython has in C: it is shown as a builtin and never becomes a method.
    package static let builtin = Traits(rawValue: 32)
    /// A function of the library whose body is compiled when it is first called.
    package static let deferred = Traits(rawValue: 64)
  }

  mutating func `defer`(_ deferral: CodeDetails.Deferral) {
    details.deferral = deferral
    traits.insert(.deferred)
    isSimple = false
  }

  package func trace(_ heap: Heap) {}

  /// Looks at the fields where they lie: a copy of the whole would count a reference.
  static func trace(_ code: Ref<CodeObject>, _ heap: Heap) {
    heap.mark(code.pointee.constants, count: code.pointee.constantCount)
    if code.pointee.hasFilledCaches { traceCaches(code, heap) }
    heap.mark(code.pointee.docstring)
    heap.countOwned(code.pointee.instructionCount * 24)
  }

  static func traceCaches(_ code: Ref<CodeObject>, _ heap: Heap) {
    let caches = code.pointee.caches
    for index in 0..<code.pointee.cacheCount { caches[index].trace(heap) }
  }

  func deallocate() {
    instructions.deallocate()
    constants.deallocate()
    names.deallocate()
    caches.deallocate()
    parameters.deallocate()
  }
}

/// What is needed only when something goes wrong or someone looks.
package final class CodeDetails {
  package let source: SourceFile
  /// The expression or statement that each instruction belongs to.
  let spans: [Span]
  /// Sorted so that the innermost handler of an instruction comes first.
  let handlers: [Handler]
  /// Comprehensions that were compiled into this code.
  let regions: [Region]
  /// Parameters first, in the order of their registers.
  package let localNames: [Name]
  package let cellNames: [Name]
  package let freeNames: [Name]
  package let firstLine: Int
  /// Where a frame keeps the dict that `locals()` gives, in code that seems to ask for it.
  let localsRegister: Int?
  /// Where a function made of this code finds its closure's variables in the code around it.
  let captures: [Capture]
  var deferral: Deferral?

  /// The text of a function that is to be compiled, and the class that it is a method of.
  struct Deferral {
    let span: Span
    let className: String?
  }

  struct Capture {
    /// A closure variable of the code around, rather than a cell in one of its registers.
    let isFree: Bool
    let index: Int
  }

  /// From `start` up to `end`, an exception continues at `target` with the exception in `register`.
  struct Handler {
    let start: Int32
    let end: Int32
    let target: Int32
    let register: UInt16
  }

  /// A comprehension compiled inline, which tracebacks show as a frame of its own.
  struct Region {
    let start: Int32
    let end: Int32
    let name: String
    /// The whole comprehension, where the frame around it stands.
    let span: Span

    var isGenerator: Bool { name == "<genexpr>" }
  }

  init(
    source: SourceFile, spans: [Span], handlers: [Handler], regions: [Region], localNames: [Name], cellNames: [Name],
    freeNames: [Name], firstLine: Int, localsRegister: Int?, captures: [Capture]
  ) {
    self.source = source
    self.spans = spans
    self.handlers = handlers
    self.regions = regions
    self.localNames = localNames
    self.cellNames = cellNames
    self.freeNames = freeNames
    self.firstLine = firstLine
    self.localsRegister = localsRegister
    self.captures = captures
  }
}

/// What an instruction remembers of its last attribute or global look-up.
struct InlineCache {
  let name: Name
  /// The shape or type that the last look-up was for, or nil when nothing is cached.
  var key: Ref<Header>?
  /// The shape after the attribute was added.
  var nextShape: Ref<ShapeObject>?
  /// A slot of the instance, or a position in a namespace. -2: `value` is what was found, which a look-up binds to the instance. Below
  /// that:
  /// -3 less the position of data among the attributes of the class that is `value`.
  var slot: Int32 = -1
  /// The slot that says that `value` is `list.append`, which the machine does itself.
  static let listAppend = Int32.min
  /// The same of `dict.get`.
  static let dictGet = Int32.min + 1
  /// The runtime's type epoch, or the version of a namespace.
  var epoch: UInt32 = 0
  /// The method or class attribute found.
  var value: Value = .unbound

  func trace(_ heap: Heap) {
    if let key { heap.mark(key) }
    heap.mark(nextShape)
    heap.mark(value)
  }
}
