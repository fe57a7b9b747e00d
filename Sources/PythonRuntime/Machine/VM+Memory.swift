import Glibc

extension VM {
  static let sliceLength = 20_000

  /// Address space for `count` values, of which only what is touched becomes memory.
  static func reserve(_ count: Int) -> UnsafeMutablePointer<Value> {
    let bytes = count * MemoryLayout<Value>.stride
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    guard let memory = mmap(nil, bytes, PROT_READ | PROT_WRITE, flags, -1, 0), memory != MAP_FAILED else {
      // Without address space for its stack no program can start.
      exit(3)
    }
    return memory.assumingMemoryBound(to: Value.self)
  }

  static func release(_ memory: UnsafeMutablePointer<Value>, _ count: Int) {
    munmap(memory, count * MemoryLayout<Value>.stride)
  }

  /// Collects garbage. Only at safepoints: see `Heap`.
  @inline(never)
  func collectGarbage(breaksRings: Bool = true) {
    if !heap.isBrief(pinned: pinnedEpoch) {
      attributeCache.forget()
      detours.forget()
    }
    heap.collect(pinned: pinnedEpoch, breaksRings: breaksRings) { markRoots() }
    if pinnedEpoch == 0, heap.epoch > 1 << 30 { heap.forgetEpochs() }
  }

  /// The code that runs is about to fill one of its inline caches.
  func rememberCaches() {
    let code = frames[frameCount &- 1].code
    if !code.pointee.hasFilledCaches { heap.remember(code) }
  }

  /// What every program has from its start.
  func markWorld() {
    types.trace(heap)
    for type in exceptionTypes { heap.mark(type) }
    heap.mark(emptyTuple)
    heap.mark(buildClassFunction)
    heap.mark(consumers, count: Consumer.allCases.count)
    heap.mark(displayFunction)
    heap.mark(objectNew)
    heap.mark(objectInit)
    heap.mark(instanceDictionary)
  }

  private func markRoots() {
    heap.mark(exception)
    heap.mark(handled)
    heap.mark(modules)
    heap.mark(callResult)
    heap.mark(preludeNamespace)
    for value in kept { heap.mark(value) }
    for value in permanentRoots { heap.mark(value) }
    for object in representing { heap.mark(object) }
    heap.mark(stack, count: top - stack)
    // Registers above the top may hold what is dead by now; nothing may find it there later.
    if highWater > top { top.update(repeating: .unbound, count: highWater - top) }
    highWater = top
    for index in 0..<frameCount {
      heap.mark(frames[index].code)
    }
  }
}
