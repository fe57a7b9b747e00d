/// `__del__`: called at the end of the statement after which nothing refers to an object any more.
extension VM {
  @inline(never)
  func watch(_ instance: Ref<InstanceObject>) {
    heap.finalizers.watched.append(instance.header)
    hasFinalizers = true
  }

  /// At the end of a statement; the registers given are not used any more.
  @inline(never)
  func finalize(unusedFrom first: UnsafeMutablePointer<Value>, to end: UnsafeMutablePointer<Value>) {
    if pinnedEpoch > 0 { return }
    // What programs with many objects of this kind spend on looking for the dead stays a fraction of what they do themselves.
    if finalizingDebt > VM.finalizingBudget + executed { return }
    if first < end { first.update(repeating: .unbound, count: end - first) }
    callResult = .none
    exception = .none
    repeat {
      collectGarbage(breaksRings: false)
      finalizingDebt += heap.live / 16
    } while callFinalizers()
  }

  private static let finalizingBudget = 100_000_000

  /// Calls what is due; whether there was anything.
  private func callFinalizers() -> Bool {
    let isAny = !heap.finalizers.due.isEmpty
    while !heap.finalizers.due.isEmpty {
      let object = heap.finalizers.due.removeFirst()
      callFinalizer(.instance(UnsafeMutableRawPointer(object).assumingMemoryBound(to: InstanceObject.self)))
    }
    hasFinalizers = !heap.finalizers.isEmpty
    return isAny
  }

  private func callFinalizer(_ instance: Value) {
    let method = lookUp(name("__del__"), in: typeOf(instance))
    if method.isUnbound { return }
    do throws(PyError) {
      _ = try callMethod(method, instance)
    } catch {
      let shown = (try? repr(method).string) ?? "?"
      let text = "Exception ignored in: \(shown)\n\(formatException(exception))"
      do { try writeToStandardError(text) } catch {}
      exception = .none
    }
  }

  /// Finalizes rings of objects, too.
  package func finalizeRings() {
    if !hasFinalizers || pinnedEpoch > 0 { return }
    repeat { collectGarbage() } while callFinalizers()
  }

  /// At the end of a program: rings, then what the names of its main module stand for, one by one, then all that is left.
  package func finalizeAll(in namespace: Ref<DictObject>) {
    if !hasFinalizers || stopReason != nil { return }
    handled = .none
    callResult = .none
    exception = .none
    finalizeRings()
    var names: [Name] = []
    for position in 0..<namespace.pointee.table.used {
      if case .str(let text) = namespace.pointee.table.entry(position).pointee.key { names.append(name(of: text)) }
    }
    for name in names where hasFinalizers {
      switch lookUp(namespace, name) {
      case .instance, .list, .tuple, .dict, .set, .boundMethod, .generator, .function:
        setName(namespace, name, .none)
        finalize(unusedFrom: top, to: top)
      default: break
      }
    }
    heap.finalizers.due += heap.finalizers.watched
    heap.finalizers.watched = []
    _ = callFinalizers()
  }
}
