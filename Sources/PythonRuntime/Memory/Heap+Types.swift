extension Heap {
  /// `object` and `type`, which refer to each other.
  func newRootTypes(_ interned: InternTable) -> (object: Ref<TypeObject>, type: Ref<TypeObject>) {
    let placeholder = Ref<TypeObject>(bitPattern: 16).unsafelyUnwrapped
    let object = new(
      TypeObject(
        name: .str(interned.name("object")), metatype: placeholder, bases: [], order: [], core: .object, isUserDefined: false))
    let type = new(
      TypeObject(
        name: .str(interned.name("type")), metatype: placeholder, bases: [object], order: [], core: .type,
        isUserDefined: false))
    object.pointee.hasDictionary = false
    object.pointee.metatype = type
    object.pointee.order = [object]
    type.pointee.metatype = type
    type.pointee.order = [type, object]
    object.pointee.subclasses = [type]
    return (object, type)
  }

  /// A builtin type with a single base.
  func newType(_ name: Name, base: Ref<TypeObject>, metatype: Ref<TypeObject>, core: CoreKind) -> Ref<TypeObject> {
    let type = new(
      TypeObject(name: .str(name), metatype: metatype, bases: [base], order: [], core: core, isUserDefined: false))
    type.pointee.order = [type] + base.pointee.order
    touch(base)
    base.pointee.subclasses.append(type)
    return type
  }
}
