import CLinux
import Glibc

struct FreeCell {
  var header: Header
  var next: Ref<FreeCell>?
}

/// All Python objects of one runtime: cells by size class in aligned blocks, non-moving mark-sweep.
///
/// **Invariant:** allocation never collects. `collect` runs only at safepoints, when every live value is in a register, a frame, a global,
/// a constant or an explicit root. While a native is suspended in a callback, everything older than that callback counts as a root.
package final class Heap {
  static let granule = 16
  static let classes = 65
  static let blockSize = 64 << 10
  static let minimumTrigger = 2 << 20
  /// Arrays give their memory back when the last reference goes, so what counts is what they hold, not what they ever took.
  /// Two arrays of a million doubles are more than this: the memory of the one before the last serves the next.
  static let usualHeldTrigger = 15 << 20
  /// With so few bytes of living cells a collection takes no time: the memory of an array that is dead serves the very next.
  static let fewCells = 128 << 10
  /// Empty blocks beyond these give their memory back.
  private static let mostEmptyBlocks = 256

  private let free: UnsafeMutablePointer<Ref<FreeCell>?>
  private var blocks: [[UnsafeMutableRawPointer]] = Array(repeating: [], count: Heap.classes)
  private var unswept: [Int] = Array(repeating: 0, count: Heap.classes)
  private var emptyBlocks: [UnsafeMutableRawPointer] = []
  private var large: [(object: Ref<Header>, size: Int)] = []
  private var grey: UnsafeMutablePointer<Ref<Header>>
  @exclusivity(unchecked) private var greyCount = 0
  private var greyCapacity = 4096
  private var blockBytes = 0
  /// Address space that all blocks come from, so that an object's place in it is the same in every run.
  private let region: UnsafeMutableRawPointer
  private let regionSize: Int
  private var regionUsed = 0
  private var largeCount = 0
  /// Safepoints left until the machine looks at its limits; the heap sets it to 0 when garbage is due.
  let countdown: UnsafeMutablePointer<Int>
  private var withheld = 0
  private var isRinging = false

  /// What the last collection marked the living with: each has a number of its own, so that its dead can wait to be swept.
  @exclusivity(unchecked) var color: UInt8 = 1
  static let lastColor: UInt8 = 250
  /// The mark of what is kept for good, which collections pass by, and of that among it which changed since the last.
  static let settled: UInt8 = 254
  static let touched: UInt8 = 255
  var settlement = Settlement()
  /// Kept code whose inline caches refer to objects that come and go.
  private var warmCode: [Ref<CodeObject>] = []
  /// A brief collection found dead that no sweep has freed yet.
  private var hasHiddenDead = false
  /// Bytes handed out since the last collection, cells and charged buffers together.
  @exclusivity(unchecked) private(set) var allocated = 0
  @exclusivity(unchecked) private(set) var trigger = Heap.minimumTrigger
  /// What arrays of numbers hold beyond what the last collection found.
  let held: HeldBytes
  /// Bytes of small objects alone among those.
  @exclusivity(unchecked) private var liveCells = 0
  /// Bytes found alive by the last collection.
  @exclusivity(unchecked) var live = 0
  @exclusivity(unchecked) var epoch: UInt32 = 0
  private(set) var collections = 0
  var finalizers = Finalizers()
  /// The epoch before which the last collection had to keep garbage for a suspended native.
  @exclusivity(unchecked) private var keptBefore: UInt32 = 0

  /// The limit of `--max-memory`.
  let maximumBytes: Int
  /// What stands behind handles.
  var stores: [any HandleStore] = []
  /// Fills freed cells with a pattern, so that a stale pointer is noticed.
  let poisonsFreedCells: Bool
  /// Makes every safepoint a collection.
  let collectsAlways: Bool

  init(maximumBytes: Int, poisonsFreedCells: Bool = false, collectsAlways: Bool = false) {
    self.maximumBytes = maximumBytes
    self.poisonsFreedCells = poisonsFreedCells
    self.collectsAlways = collectsAlways
    regionSize = max(maximumBytes, 1 << 28) * 2
    guard let space = mmap(nil, regionSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0),
      space != MAP_FAILED
    else { Heap.outOfMemory() }
    region = space
    LargePages.use(space, regionSize)
    countdown = .allocate(capacity: 1)
    countdown.initialize(to: 0)
    held = HeldBytes(bound: collectsAlways ? 0 : min(Heap.usualHeldTrigger / 2, maximumBytes / 2))
    free = .allocate(capacity: Heap.classes)
    free.initialize(repeating: nil, count: Heap.classes)
    grey = .allocate(capacity: greyCapacity)
    if collectsAlways { trigger = 0 }
  }

  deinit {
    for sizeClass in 1..<Heap.classes {
      for block in blocks[sizeClass] {
        let size = sizeClass * Heap.granule
        var cell = block
        for _ in 0..<(Heap.blockSize / size) {
          destroy(cell.assumingMemoryBound(to: Header.self))
          cell += size
        }
      }
    }
    for entry in large {
      destroy(entry.object)
      release(entry.object)
    }
    munmap(region, regionSize)
    free.deallocate()
    countdown.deallocate()
    grey.deallocate()
  }

  /// Whether what was kept for natives that are done now is let go of at once; as long as others are not done, only if it is much.
  @inline(__always) func isDue(after pinned: UInt32) -> Bool { keptBefore > pinned && (pinned == 0 || live > maximumBytes / 8) }

  @inline(__always) var needsCollection: Bool { allocated > trigger || held.isOver || wasShort }
  /// Whether arrays were refused memory, of which garbage may hold some.
  private var wasShort = false

  /// Counts bytes that an object owns outside its cell.
  @inline(__always)
  package func charge(_ bytes: Int) {
    allocated &+= bytes
    if allocated > trigger { ring() }
  }

  /// Whether arrays may hold `bytes` more than they were allowed to without asking.
  func mayHold(_ bytes: Int) -> Bool {
    guard hasRoom(for: bytes) else {
      wasShort = true
      ring()
      return false
    }
    ring()
    return true
  }

  /// Makes the next safepoint a slow one, without a comparison of its own at every safepoint.
  @inline(never)
  func ring() {
    if isRinging { return }
    isRinging = true
    withheld = countdown.pointee
    countdown.pointee = 0
  }

  /// The countdown goes on where it was.
  func silence() {
    guard isRinging else { return }
    isRinging = false
    countdown.pointee = withheld &- 1
  }

  /// Whether `bytes` more fit under the memory limit.
  func hasRoom(for bytes: Int) -> Bool {
    let (sum, overflow) = (live &+ allocated &+ held.count.pointee).addingReportingOverflow(bytes)
    return !overflow && sum <= maximumBytes
  }

  /// The one way to make a heap object, with `extra` bytes behind it. Never collects.
  @inline(__always)
  package func new<Object: HeapObject>(_ object: Object, extra: Int = 0) -> Ref<Object> {
    let size = MemoryLayout<Object>.stride &+ extra
    let sizeClass = (size &+ (Heap.granule &- 1)) / Heap.granule
    let cell: UnsafeMutableRawPointer
    if sizeClass < Heap.classes {
      cell = UnsafeMutableRawPointer(smallCell(sizeClass))
    } else {
      cell = largeCell(size)
    }
    let place = cell.assumingMemoryBound(to: Object.self)
    place.initialize(to: object)
    var header = Header(Object.kind)
    header.flags = object.header.flags
    header.mark = color
    header.sizeClass = sizeClass < Heap.classes ? UInt8(truncatingIfNeeded: sizeClass) : 0
    header.epoch = epoch
    place.header.pointee = header
    return place
  }

  @inline(__always)
  private func smallCell(_ sizeClass: Int) -> Ref<FreeCell> {
    allocated &+= sizeClass &* Heap.granule
    if let cell = free[sizeClass] {
      free[sizeClass] = cell.pointee.next
      return cell
    }
    return refill(sizeClass)
  }

  @inline(never)
  private func largeCell(_ size: Int) -> UnsafeMutableRawPointer {
    charge(size)
    guard let memory = malloc(size + Heap.granule) else { Heap.outOfMemory() }
    // The object's number stands in front of it.
    largeCount += 1
    memory.storeBytes(of: largeCount, as: Int.self)
    let cell = memory + Heap.granule
    large.append((cell.assumingMemoryBound(to: Header.self), size))
    return cell
  }

  private func release(_ object: Ref<Header>) { Glibc.free(UnsafeMutableRawPointer(object) - Heap.granule) }

  /// A number for an object that is the same in every run: where it lies, as long as it lives.
  func place(of object: Ref<Header>) -> Int {
    let raw = UnsafeMutableRawPointer(object)
    if object.pointee.sizeClass == 0 { return regionSize + (raw - Heap.granule).load(as: Int.self) * Heap.granule }
    return raw - region
  }

  /// The machine itself has no memory left, below any limit that was set: nothing can be reported from here.
  static func outOfMemory() -> Never {
    let message = "lectern: the machine is out of memory\n"
    _ = message.withCString { write(2, $0, strlen($0)) }
    exit(3)
  }

  @inline(never)
  private func refill(_ sizeClass: Int) -> Ref<FreeCell> {
    if allocated > trigger { ring() }
    while unswept[sizeClass] < blocks[sizeClass].count {
      let block = blocks[sizeClass][unswept[sizeClass]]
      unswept[sizeClass] += 1
      _ = sweep(block, sizeClass)
      if let cell = free[sizeClass] {
        free[sizeClass] = cell.pointee.next
        return cell
      }
    }
    let block: UnsafeMutableRawPointer
    if let recycled = emptyBlocks.popLast() {
      block = recycled
    } else {
      if regionUsed + Heap.blockSize > regionSize { Heap.outOfMemory() }
      block = region + regionUsed
      regionUsed += Heap.blockSize
      blockBytes += Heap.blockSize
    }
    memset(block, 0, Heap.blockSize)
    blocks[sizeClass].append(block)
    unswept[sizeClass] = blocks[sizeClass].count
    _ = sweep(block, sizeClass)
    guard let cell = free[sizeClass] else { Heap.outOfMemory() }
    free[sizeClass] = cell.pointee.next
    return cell
  }

  /// Frees the dead cells of a block onto the free list; the number of cells that live on.
  private func sweep(_ block: UnsafeMutableRawPointer, _ sizeClass: Int) -> Int {
    let size = sizeClass * Heap.granule
    let color = self.color
    let poisons = poisonsFreedCells
    var head = free[sizeClass]
    var survivors = 0
    var cell = block + (Heap.blockSize / size - 1) * size
    while cell >= block {
      let header = cell.assumingMemoryBound(to: Header.self)
      if header.pointee.kind == .free || (header.pointee.mark != color && header.pointee.mark < Heap.settled) {
        if header.pointee.kind != .free {
          if header.pointee.kind.ownsMemory {
            // What dead objects held was no longer counted.
            let count = held.count.pointee
            destroy(header)
            held.count.pointee = count
          }
          if poisons { memset(cell, 0xDB, size) }
        }
        let freed = cell.assumingMemoryBound(to: FreeCell.self)
        freed.initialize(to: FreeCell(header: Header(.free), next: head))
        head = freed
      } else {
        survivors += 1
      }
      cell -= size
    }
    free[sizeClass] = head
    return survivors
  }

  // MARK: Marking

  @inline(__always)
  package func mark(_ value: Value) {
    if let object = value.object { mark(object) }
  }

  @inline(__always)
  package func mark<Object: HeapObject>(_ object: Ref<Object>?) {
    if let object { mark(object.header) }
  }

  @inline(__always)
  func isReached(_ object: Ref<Header>) -> Bool { object.pointee.mark == color || object.pointee.mark >= Heap.settled }

  @inline(__always)
  func mark(_ object: Ref<Header>) {
    if !isReached(object) {
      object.pointee.mark = color
      push(object)
    }
  }

  @inline(__always)
  func push(_ object: Ref<Header>) {
    if greyCount == greyCapacity { growGrey() }
    grey[greyCount] = object
    greyCount &+= 1
  }

  /// The next object that was marked and not traced.
  @inline(__always)
  func pop() -> Ref<Header>? {
    if greyCount == 0 { return nil }
    greyCount &-= 1
    return grey[greyCount]
  }

  package func mark(_ values: UnsafeMutablePointer<Value>, count: Int) {
    for index in 0..<max(0, count) { mark(values[index]) }
  }

  /// `object`, which never changes, and all that it refers to live as long as the runtime: collections pass them by.
  func keepForever(_ object: Ref<Header>) {
    let usual = (color, live, liveCells)
    color = Heap.settled
    mark(object)
    drain()
    (color, live, liveCells) = usual
  }

  /// The same for what `code` has become.
  func keepForever(contentsOf code: Ref<CodeObject>) {
    code.pointee.header.mark = 0
    keepForever(code.header)
  }

  /// Inline caches of `code` are being filled for the first time.
  func remember(_ code: Ref<CodeObject>) {
    code.pointee.hasFilledCaches = true
    if code.pointee.header.mark == Heap.settled { warmCode.append(code) }
  }

  private func growGrey() {
    let larger = UnsafeMutablePointer<Ref<Header>>.allocate(capacity: greyCapacity * 2)
    larger.moveInitialize(from: grey, count: greyCount)
    grey.deallocate()
    grey = larger
    greyCapacity *= 2
  }

  /// Counts bytes that a living object owns outside its cell; called from `trace`.
  @inline(__always) package func countOwned(_ bytes: Int) { live &+= bytes }

  /// Whether a collection comes for what arrays hold alone: it then leaves all cells but theirs to a later one.
  func isBrief(pinned: UInt32) -> Bool {
    if pinned > 0 || keptBefore > 0 || wasShort || color >= Heap.lastColor { return false }
    return collectsAlways ? collections % 4 > 0 : allocated <= trigger
  }

  /// Marks from the roots and lets go of the rest. `pinned` is the epoch before which every object is a root (0: none).
  func collect(pinned: UInt32, breaksRings: Bool, markRoots: () -> Void) {
    let isBrief = isBrief(pinned: pinned)
    if !isBrief { sweepHidden() }
    noteOutliers(of: settlement.takeChanged())
    color = color < Heap.lastColor ? color + 1 : 1
    live = 0
    liveCells = 0
    collections += 1
    keptBefore = pinned
    if pinned > 0 { markOlder(than: pinned) }
    markRoots()
    for object in finalizers.due { mark(object) }
    for code in warmCode { CodeObject.traceCaches(code, self) }
    for outlier in settlement.outliers { mark(outlier.object) }
    drain()
    markFinalized(breaksRings: breaksRings)
    markStores()
    // The memory of dead arrays goes to the next array while it is still in the processor's caches.
    let arrays = (MemoryLayout<ForeignObject>.stride + Heap.granule - 1) / Heap.granule
    for sizeClass in isBrief ? arrays..<arrays + 1 : 0..<Heap.classes { discardFree(sizeClass) }
    sweepLarge()
    sweepAll(arrays)
    for store in stores { countOwned(store.sweep()) }
    let room = max(Heap.minimumTrigger, (maximumBytes - live) / 2)
    if isBrief {
      hasHiddenDead = true
      // Cells made since the last full collection go on being counted as handed out.
      live = max(0, live - allocated)
    } else {
      allocated = 0
      trigger = collectsAlways ? 0 : max(Heap.minimumTrigger, live, (blockBytes - emptyBlocks.count * Heap.blockSize) / 2)
      trigger = min(trigger, room)
    }
    held.count.pointee = 0
    wasShort = false
    held.bound.pointee = collectsAlways ? 0 : min(heldTrigger, room)
    if poisonsFreedCells { checkSettled() }
  }

  /// What arrays may take until the next collection, whose time goes by the living cells: what it frees is still in the processor's caches.
  private var heldTrigger: Int {
    liveCells < Heap.fewCells ? Heap.usualHeldTrigger / 2 : max(Heap.usualHeldTrigger, 4 &* liveCells)
  }

  /// Frees the dead whose sweep is overdue.
  private func sweepHidden() {
    if hasHiddenDead {
      for sizeClass in 0..<Heap.classes { discardFree(sizeClass) }
      hasHiddenDead = false
    }
    finishSweep()
  }

  /// The blocks of a class wait to be swept, which finds its free cells anew.
  private func discardFree(_ sizeClass: Int) {
    free[sizeClass] = nil
    unswept[sizeClass] = 0
  }

  /// Keeps what is garbage and has to be finalized first: what nothing else of it refers to becomes due, the rest waits for another time.
  private func markFinalized(breaksRings: Bool) {
    if finalizers.watched.isEmpty { return }
    let garbage = finalizers.watched.filter { !isReached($0) }
    if garbage.isEmpty { return }
    for object in garbage where !isReached(object) {
      trace(object)
      drain()
    }
    let outermost = garbage.filter { !isReached($0) }
    // Objects that refer to each other in a ring live on until somebody looks for rings.
    if outermost.isEmpty, !breaksRings { return }
    let due = outermost.isEmpty ? garbage : outermost
    let isDue = Set(due)
    finalizers.watched.removeAll { isDue.contains($0) }
    finalizers.due += due
    for object in due { mark(object) }
    drain()
  }

  private func markStores() {
    if stores.isEmpty { return }
    while true {
      for store in stores { store.reach(self) }
      if greyCount == 0 { return }
      drain()
    }
  }

  private func drain() {
    while greyCount > 0 {
      greyCount &-= 1
      let object = grey[greyCount]
      live &+= Int(object.pointee.sizeClass) &* Heap.granule
      liveCells &+= Int(object.pointee.sizeClass) &* Heap.granule
      trace(object)
    }
  }

  private func markOlder(than epoch: UInt32) {
    forEachCell { if $0.pointee.epoch < epoch { mark($0) } }
  }

  func forEachCell(_ body: (Ref<Header>) -> Void) {
    for sizeClass in 1..<Heap.classes {
      let size = sizeClass * Heap.granule
      for block in blocks[sizeClass] {
        for index in 0..<(Heap.blockSize / size) {
          let cell = (block + index * size).assumingMemoryBound(to: Header.self)
          if cell.pointee.kind != .free { body(cell) }
        }
      }
    }
    for entry in large { body(entry.object) }
  }

  /// Forgets the births of all objects, so that epochs can be counted from 0 again.
  func forgetEpochs() {
    sweepHidden()
    forEachCell { $0.pointee.epoch = 0 }
    epoch = 0
  }

  /// Sweeps what lazy sweeping has not reached and gives wholly empty blocks to the pool of all size classes.
  private func finishSweep() {
    for sizeClass in 1..<Heap.classes where unswept[sizeClass] < blocks[sizeClass].count { sweepAll(sizeClass) }
  }

  private func sweepAll(_ sizeClass: Int) {
    var kept = Array(blocks[sizeClass][..<unswept[sizeClass]])
    for block in blocks[sizeClass][unswept[sizeClass]...] {
      let before = free[sizeClass]
      if sweep(block, sizeClass) == 0 {
        free[sizeClass] = before
        emptyBlocks.append(block)
        if emptyBlocks.count > Heap.mostEmptyBlocks { madvise(block, Heap.blockSize, MADV_DONTNEED) }
      } else {
        kept.append(block)
      }
    }
    blocks[sizeClass] = kept
    unswept[sizeClass] = kept.count
  }

  private func sweepLarge() {
    var kept: [(object: Ref<Header>, size: Int)] = []
    for entry in large {
      if isReached(entry.object) {
        live &+= entry.size
        kept.append(entry)
      } else {
        destroy(entry.object)
        release(entry.object)
      }
    }
    large = kept
  }
}
