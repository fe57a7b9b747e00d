/// What lives as long as the runtime: modules of the library with their functions, types and constants. Collections pass it by.
struct Settlement {
  /// What something settled refers to that may come and go.
  struct Outlier {
    let owner: Ref<Header>
    let object: Ref<Header>
  }

  fileprivate(set) var outliers: [Outlier] = []
  /// What was changed since its outliers were noted.
  fileprivate var changed: [Ref<Header>] = []

  mutating func takeChanged() -> [Ref<Header>] {
    let taken = changed
    changed = []
    return taken
  }
}

/// **Invariant:** whatever a settled object refers to is settled, or noted as an outlier, or the object is marked as touched.
/// So whoever makes an object that could be settled refer to another calls `touch`.
extension Heap {
  /// Keeps `roots` for good, and what is marked by `markMore`, with all that they lead to through objects that hardly ever change.
  func settle(_ roots: [Ref<Header>], _ markMore: () -> Void = {}) {
    let usual = (color, live)
    color = Heap.settled
    markMore()
    for root in roots {
      root.pointee.mark = Heap.settled
      push(root)
    }
    var kept = Set(roots)
    var found: [Ref<Header>] = []
    while let object = pop() {
      if object.pointee.kind == .module {
        kept.insert(UnsafeMutableRawPointer(object).assumingMemoryBound(to: ModuleObject.self).pointee.dict.header)
      }
      if object.pointee.kind.hardlyChanges || kept.contains(object) {
        found.append(object)
        trace(object)
      } else {
        object.pointee.mark = usual.0
      }
    }
    (color, live) = usual
    noteOutliers(of: found)
  }

  /// `object` is about to refer to something else.
  @inline(__always)
  func touch<Object: HeapObject>(_ object: Ref<Object>) {
    if object.pointee.header.mark == Heap.settled { touchSettled(object.header) }
  }

  @inline(never)
  private func touchSettled(_ object: Ref<Header>) {
    object.pointee.mark = Heap.touched
    settlement.changed.append(object)
  }

  func isSettled(_ object: Ref<Header>) -> Bool { object.pointee.mark >= Heap.settled }

  func noteOutliers(of owners: [Ref<Header>]) {
    if owners.isEmpty { return }
    let again = Set(owners)
    settlement.outliers.removeAll { again.contains($0.owner) }
    let usual = (color, live)
    color = Heap.settled
    for owner in owners {
      owner.pointee.mark = Heap.settled
      trace(owner)
      while let object = pop() {
        object.pointee.mark = usual.0
        settlement.outliers.append(Settlement.Outlier(owner: owner, object: object))
      }
    }
    (color, live) = usual
  }

  /// Ends the program where the invariant does not hold; for tests alone.
  func checkSettled() {
    var noted: [Ref<Header>: Set<Ref<Header>>] = [:]
    for outlier in settlement.outliers { noted[outlier.owner, default: []].insert(outlier.object) }
    let usual = (color, live)
    color = Heap.settled
    forEachCell { owner in
      guard owner.pointee.mark == Heap.settled, owner.pointee.kind != .code else { return }
      trace(owner)
      while let object = pop() {
        object.pointee.mark = usual.0
        precondition(noted[owner]?.contains(object) == true, "\(owner.pointee.kind) refers to \(object.pointee.kind) unnoticed")
      }
    }
    (color, live) = usual
  }
}

extension Kind {
  /// Whether objects of this kind refer to the same others from when they were made, as a rule.
  fileprivate var hardlyChanges: Bool {
    switch self {
    case .bigint, .complex, .str, .tuple, .range, .type, .function, .native, .boundMethod, .descriptor, .module: true
    case .free, .strBuffer, .bytes, .list, .dict, .dictView, .set, .slice, .instance, .shape, .superProxy, .cell, .code, .generator,
      .iterator, .nativeIteration, .traceback, .frame, .exceptionState, .foreign, .handle:
      false
    }
  }
}
