import Diagnostics

/// One Python world: heap, types, modules, and the machine that runs code in it.
///
/// Everything happens on one thread. What the world may see of the outside comes in through `Host`.
package final class VM {
  let heap: Heap
  package let host: Host
  package let limits: Limits
  let switches: Switches
  package let names: WellKnownNames
  package let types: BuiltinTypes
  let exceptionTypes: [Ref<TypeObject>]
  /// The names of `Special`, interned, by raw value.
  let specialNames: [Name]
  let interned: InternTable

  /// The exception in flight while a `PyError` is thrown.
  @exclusivity(unchecked) package var exception: Value = .none
  /// The exception that the innermost running `except` or `finally` handles; `.none` outside.
  @exclusivity(unchecked) var handled: Value = .none

  /// Moves when an attribute of any class changes in a way that could make a cached look-up wrong.
  @exclusivity(unchecked) var typeEpoch: UInt32 = 0
  /// Whether a cell has asked for annotations to be kept as text, which holds for the cells behind it, too.
  var postponesAnnotations = false
  /// Moves when a program replaces builtins.
  @exclusivity(unchecked) var builtinsEpoch: UInt32 = 0
  let attributeCache = AttributeCache()
  let detours = Detours()

  package let builtins: Ref<DictObject>
  /// `sys.modules`
  package let modules: Ref<DictObject>
  package var importer: Importer

  // The machine's stacks; see Machine/.
  let stack: UnsafeMutablePointer<Value>
  let stackCapacity: Int
  /// The first free register above everything in use.
  @exclusivity(unchecked) var top: UnsafeMutablePointer<Value>
  /// The highest register that was in use since the last collection.
  @exclusivity(unchecked) var highWater: UnsafeMutablePointer<Value>
  let frames: UnsafeMutablePointer<Frame>
  /// The highest limit that a program may set for itself; its frames cost nothing until they are used.
  let frameCapacity: Int
  private static let deepestLimit = 100_000
  @exclusivity(unchecked) var frameCount = 0
  @exclusivity(unchecked) package var recursionLimit: Int
  /// Steps of recursion on the native stack, and where that stack ends on which thread.
  @exclusivity(unchecked) var nativeDepth = 0
  @exclusivity(unchecked) var nativeStackEnd: UInt = 0
  var nativeThread: UInt = 0
  /// The epoch at which the innermost callback from a native began; 0 outside callbacks.
  @exclusivity(unchecked) var pinnedEpoch: UInt32 = 0
  /// What the next callback pins instead of everything older than itself; see `forEach`.
  @exclusivity(unchecked) var callbackFloor: UInt32 = 0
  /// Safepoints left before limits and interrupts are looked at again, or garbage is due; shared with the heap.
  let countdown: UnsafeMutablePointer<Int>
  @exclusivity(unchecked) package var executed = 0
  /// What the last call that entered no frame gave; what the last generator that ended returned.
  @exclusivity(unchecked) var callResult: Value = .none
  /// The exception in flight already has a traceback entry for the frame it is raised in.
  @exclusivity(unchecked) var isReraising = false
  /// The exception in flight came from looking a method up, not from calling it.
  @exclusivity(unchecked) var failedInLookUp = false
  /// Why the program is being ended, past every handler.
  package var stopReason: StopReason?
  /// Whether whoever looks at the limits does so at the turn of a loop, and whether that is where the program was stopped.
  @exclusivity(unchecked) var pollsInLoop = true
  @exclusivity(unchecked) var stoppedInLoop = false
  /// `__build_class__`
  var buildClassFunction: Value = .none
  /// What the compiler has to say about the text that it compiled last.
  var syntaxRemarks: [SyntaxRemark] = []
  /// Warnings that were printed, each once.
  var shownWarnings: Set<String> = []
  /// What prints a value at a prompt.
  var displayFunction: Value = .none
  /// `object.__new__` and `object.__init__`, which a class that does not override them need not call.
  var objectNew: Value = .none
  var objectInit: Value = .none
  /// The functions of `Prelude`, once one was needed.
  var preludeNamespace: Ref<DictObject>?
  /// The `__dict__` of some class, which the others copy.
  var instanceDictionary: Value = .none
  /// When `--max-time` runs out, by the monotonic clock.
  package var deadline = 0.0
  /// Values that a suspended native asked to keep alive; see `forEach`.
  var kept: [Value] = []
  /// Values that Swift code outside the machine holds on to.
  package var permanentRoots: [Value] = []
  /// Objects whose repr is being made, for `[...]`.
  var representing: [Ref<Header>] = []
  /// The builtins of `Consumer`, by its raw value.
  let consumers = UnsafeMutablePointer<Value>.allocate(capacity: Consumer.allCases.count)
  /// One-character ASCII strings.
  let characters: UnsafeMutablePointer<Value>
  package let emptyTuple: Value
  /// How many NaNs have been told apart.
  var distinctNaNs: UInt64 = 0
  /// For numbers on their way to text, which run no code of users.
  @exclusivity(unchecked) var scratch = TextBuilder()
  /// For texts with formatted parts; see `takeBuilder`.
  @exclusivity(unchecked) var spareBuilder = TextBuilder()
  /// How many decimal digits an integer may have as text, 0 for any number.
  package var integerDigitLimit = IntegerText.digitLimit
  package private(set) lazy var streamTypes = StreamTypes(self)
  /// Files that may hold back what was written.
  var openFiles: [OpenFile] = []
  /// Standard input, once it was asked for.
  var input: ByteStream?
  var unsupportedOperationType: Ref<TypeObject>?
  /// Whether there are objects whose classes have a `__del__`.
  @exclusivity(unchecked) var hasFinalizers = false
  /// What looks for such objects among the garbage have cost so far.
  var finalizingDebt = 0
  /// What was drawn from random generators that say so themselves.
  package var draws: Draws = []
  /// Asked for the draws of generators that keep count on their own.
  package var otherDraws: [() -> Draws] = []

  package init(host: Host, limits: Limits = Limits(), switches: Switches = Switches()) {
    self.host = host
    self.limits = limits
    self.switches = switches
    let heap = Heap(
      maximumBytes: limits.memory, poisonsFreedCells: switches.poisonsFreedCells, collectsAlways: switches.collectsAlways)
    self.heap = heap
    countdown = heap.countdown
    let interned = InternTable(heap: heap)
    self.interned = interned
    names = WellKnownNames(interned)
    specialNames = Special.allCases.map { interned.name($0.name) }
    let types = BuiltinTypes(heap: heap, interned: interned)
    self.types = types
    exceptionTypes = BuiltinException.makeTypes(types, heap: heap, interned: interned)
    builtins = heap.new(DictObject())
    modules = heap.new(DictObject())
    importer = Importer()
    stackCapacity = 4 << 20
    stack = VM.reserve(stackCapacity)
    top = stack
    highWater = stack
    frameCapacity = max(limits.depth, VM.deepestLimit)
    frames = .allocate(capacity: frameCapacity + 1_000)
    recursionLimit = limits.depth
    characters = .allocate(capacity: 128)
    for code in 0..<128 {
      characters[code] = .str(interned.name(ascii: UInt8(code)))
    }
    emptyTuple = .tuple(heap.new(TupleObject(count: 0)))
    countdown.pointee = heap.collectsAlways ? 0 : VM.sliceLength
    install()
    heap.settle([builtins.header], markWorld)
  }

  deinit {
    VM.release(stack, stackCapacity)
    frames.deallocate()
    consumers.deallocate()
    attributeCache.deallocate()
    characters.deallocate()
  }
}

/// What one run may use up; each has an option of its name.
package struct Limits: Sendable {
  /// Instructions, 0 for no limit.
  package var instructions = 0
  package var memory = 1 << 30
  package var depth = 1000
  /// Seconds of wall time, 0 for no limit.
  package var time = 0.0

  package init() {}
}

/// What ended a program from outside.
package enum StopReason: Equatable, Sendable {
  case instructions, time, interrupted
}

/// Debugging aids, chosen when a runtime is made so that the suite tests the program that ships.
package struct Switches: Sendable {
  package var collectsAlways = false
  package var poisonsFreedCells = false
  package var verifiesBytecode = false

  package init() {}
}

/// What a Python world sees of the outside, as closures so that only the rim does input and output.
package struct Host {
  /// Bytes for standard output (1) or standard error (2).
  package var write: (_ bytes: UnsafeRawBufferPointer, _ stream: Int32) -> Void
  /// The next line of standard input with its newline; nil at the end.
  package var readLine: () -> [UInt8]? = { nil }
  /// Seconds since 1970.
  package var now: () -> Double = { 0 }
  /// Seconds that only go forward.
  package var monotonic: () -> Double = { 0 }
  /// Seconds that the processor worked for the program.
  package var processor: () -> Double = { 0 }
  package var sleep: (Double) -> Void = { _ in }
  /// How long the program may still run.
  package var secondsLeft: () -> Double = { .infinity }
  package var files: any FileSystem = NoFiles()
  /// A font file of the machine, for labels in pictures.
  package var readFont: (_ path: String) -> [UInt8]? = { _ in nil }
  /// Takes what the program shows beside text.
  package var show: (Exhibit) -> Void = { _ in }
  /// How many pixels pictures that are drawn for a page have for each of it, so that fine screens show them fine.
  package var figureDensity = 1
  /// Takes back what has been written and shown so far.
  package var clearOutput: () -> Void = {}
  package var arguments: [String] = []
  /// Seeds generators that the program does not seed.
  package var seed = 0
  /// Whether somebody asked to stop, whatever the program says.
  package var isInterrupted: () -> Bool = { false }
  /// Whether the user pressed Ctrl-C since this was last asked, for the program to handle.
  package var takesInterrupt: () -> Bool = { false }

  package init(write: @escaping (_ bytes: UnsafeRawBufferPointer, _ stream: Int32) -> Void) { self.write = write }
}

/// The files that a program may see: paths are as Python wrote them.
package protocol FileSystem {
  func read(_ path: String) throws(FileProblem) -> [UInt8]
  func write(_ path: String, _ bytes: [UInt8], append: Bool) throws(FileProblem)
  func list(_ path: String) throws(FileProblem) -> [String]
  func makeDirectory(_ path: String) throws(FileProblem)
  func remove(_ path: String) throws(FileProblem)
  func rename(_ path: String, to other: String) throws(FileProblem)
  func isFile(_ path: String) -> Bool
  func isDirectory(_ path: String) -> Bool
  func size(_ path: String) throws(FileProblem) -> Int
  /// When it was last changed, in seconds since 1970.
  func modified(_ path: String) throws(FileProblem) -> Double
  func changeDirectory(_ path: String) throws(FileProblem)
  /// The working directory as Python sees it.
  var currentDirectory: String { get }
}

/// Why a file operation failed: C's error number.
package struct FileProblem: Error {
  package let code: Int32
  package init(code: Int32) { self.code = code }
}

/// The file system of a world that has none.
package struct NoFiles: FileSystem {
  package init() {}
  package func read(_ path: String) throws(FileProblem) -> [UInt8] { throw FileProblem(code: 2) }
  package func write(_ path: String, _ bytes: [UInt8], append: Bool) throws(FileProblem) { throw FileProblem(code: 13) }
  package func list(_ path: String) throws(FileProblem) -> [String] { throw FileProblem(code: 2) }
  package func makeDirectory(_ path: String) throws(FileProblem) { throw FileProblem(code: 13) }
  package func remove(_ path: String) throws(FileProblem) { throw FileProblem(code: 2) }
  package func rename(_ path: String, to other: String) throws(FileProblem) { throw FileProblem(code: 2) }
  package func isFile(_ path: String) -> Bool { false }
  package func isDirectory(_ path: String) -> Bool { false }
  package func size(_ path: String) throws(FileProblem) -> Int { throw FileProblem(code: 2) }
  package func modified(_ path: String) throws(FileProblem) -> Double { throw FileProblem(code: 2) }
  package func changeDirectory(_ path: String) throws(FileProblem) { throw FileProblem(code: 2) }
  package var currentDirectory: String { "/" }
}
