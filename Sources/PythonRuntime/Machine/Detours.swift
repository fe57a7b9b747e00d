/// Functions written in Python that only pass their arguments on to a method of their receiver: calling that at once saves making a tuple
/// and a dict of them.
final class Detours {
  private var known: [(function: Ref<FunctionObject>, method: Name, unless: Name)] = []
  /// The last answers, by the shape of the receiver.
  private let answers: UnsafeMutablePointer<Answer>
  private static let capacity = 64

  private struct Answer {
    var shape: Ref<ShapeObject>?
    var function: Ref<FunctionObject>?
    var epoch: UInt32 = 0
    var target: Value = .unbound
  }

  init() {
    answers = .allocate(capacity: Detours.capacity)
    answers.initialize(repeating: Answer(), count: Detours.capacity)
  }

  deinit { answers.deallocate() }

  var isEmpty: Bool { known.isEmpty }

  func add(_ function: Ref<FunctionObject>, to method: Name, unless: Name) { known.append((function, method, unless)) }

  /// Collection may give the place of a shape to another one.
  func forget() {
    if known.isEmpty { return }
    answers.update(repeating: Answer(), count: Detours.capacity)
  }

  /// The method that `function` would call in the end; nil where it has to be called itself.
  func target(of function: Ref<FunctionObject>, _ instance: Ref<InstanceObject>, _ vm: VM) -> Value? {
    let shape = instance.pointee.shape
    let place = answers + Int(UInt(bitPattern: shape) / 64 % UInt(Detours.capacity))
    if place.pointee.shape == shape && place.pointee.function == function && place.pointee.epoch == vm.typeEpoch {
      return place.pointee.target.isUnbound ? nil : place.pointee.target
    }
    var answer = Answer(shape: shape, function: function, epoch: vm.typeEpoch)
    for detour in known where detour.function == function {
      if shape.pointee.isDictionary { return nil }
      guard shape.pointee.slot(of: detour.unless) < 0, shape.pointee.slot(of: detour.method) < 0 else { break }
      if case .function(let method) = vm.lookUp(detour.method, in: shape.pointee.type), !method.isBuiltin {
        answer.target = .function(method)
      }
    }
    place.pointee = answer
    return answer.target.isUnbound ? nil : answer.target
  }
}

extension VM {
  /// From now on a call of an instance whose class has `function` as its `__call__` is one of `method`, unless the instance has an
  /// attribute of a certain name.
  package func addDetour(_ function: Value, to method: String, unless attribute: String) {
    guard case .function(let object) = function else { return }
    permanentRoots.append(function)
    detours.add(object, to: name(method), unless: name(attribute))
  }
}
