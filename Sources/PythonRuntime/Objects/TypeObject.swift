/// What the instances of a type are made of; a class may inherit from at most one kind other than `.object`.
package enum CoreKind: UInt8 {
  case object
  case int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset
  case exception, type
  /// A library type with Swift storage that may be subclassed.
  case foreign
  /// Some other builtin or library type, which cannot be subclassed.
  case closed
}

/// A class, builtin or not.
package struct TypeObject: HeapObject {
  package static var kind: Kind { .type }
  package var header = Header(.type)
  /// `__name__`
  package var name: Value
  package var metatype: Ref<TypeObject>
  package var bases: [Ref<TypeObject>]
  /// The order of resolution, this type first.
  package var order: [Ref<TypeObject>]
  package var attributes = NameTable()
  package var subclasses: [Ref<TypeObject>] = []
  package var core: CoreKind
  /// Made by a `class` statement or `type()`, so its attributes may be set.
  package let isUserDefined: Bool
  /// Instances take attributes beyond `__slots__`.
  package var hasDictionary = true
  package var slotNames: [Name]?
  /// What is behind the instances, where these are handles.
  package var store: (any HandleStore)?
  /// A library type whose attributes may be set, as those of a class in Python.
  package var isOpen = false
  /// A library type that is a class in Python elsewhere, so that its errors are worded as those of Python functions.
  package var isPythonElsewhere = false
  /// Values that are handles have operators such as `+=` of their own.
  package var changesInPlace = false
  /// An operator of an open type was replaced.
  package internal(set) var hasOwnOperators = false
  /// Abstract methods left, which forbid instances.
  package var isAbstract = false
  /// Makes a value for a call of exactly this builtin type: the arguments come without the type.
  package var construct: Value = .unbound
  /// Fills the builtin's attributes when one is first looked up.
  var populate: ((VM, Ref<TypeObject>) -> Void)?
  var rootShape: Ref<ShapeObject>?
  var dictionaryShape: Ref<ShapeObject>?
  /// How many slots instances ended up with, so that new ones have them in their cell.
  var usualSlots: Int32 = 0
  /// `__qualname__`
  package var qualifiedName: Value = .unbound
  /// The specials found for this type, valid while `specialEpoch` is the runtime's.
  var specials: UnsafeMutablePointer<Value>?
  var specialEpoch: UInt32 = .max
  /// The `__init__` of a class whose instances are made in the ordinary way, valid while `plainEpoch` is the runtime's type epoch.
  var plainInitializer: Ref<FunctionObject>?
  var plainEpoch: UInt32 = .max

  package func trace(_ heap: Heap) {}

  /// Looks at the fields where they lie: a copy of the whole would count references.
  static func trace(_ type: Ref<TypeObject>, _ heap: Heap) {
    heap.mark(type.pointee.name)
    heap.mark(type.pointee.metatype)
    for base in type.pointee.bases { heap.mark(base) }
    for entry in type.pointee.order { heap.mark(entry) }
    for subclass in type.pointee.subclasses { heap.mark(subclass) }
    type.pointee.attributes.trace(heap)
    heap.mark(type.pointee.construct)
    heap.mark(type.pointee.qualifiedName)
    heap.mark(type.pointee.rootShape)
    heap.mark(type.pointee.dictionaryShape)
    for name in type.pointee.slotNames ?? [] { heap.mark(name) }
  }
}

/// The attributes of a type, in the order in which they were first set.
package struct NameTable {
  package private(set) var names: [Name] = []
  package private(set) var values: [Value] = []
  private var positions: [Name: Int] = [:]

  @inline(__always)
  package func position(of name: Name) -> Int? { positions[name] }

  package subscript(name: Name) -> Value? {
    get { positions[name].map { values[$0] } }
    set {
      if let newValue {
        if let position = positions[name] {
          values[position] = newValue
        } else {
          positions[name] = names.count
          names.append(name)
          values.append(newValue)
        }
      } else if let position = positions.removeValue(forKey: name) {
        names.remove(at: position)
        values.remove(at: position)
        for index in position..<names.count { positions[names[index]] = index }
      }
    }
  }

  func trace(_ heap: Heap) {
    for value in values { heap.mark(value) }
  }
}
