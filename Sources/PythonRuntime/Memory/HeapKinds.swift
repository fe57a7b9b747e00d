/// The two places that know every kind of object: what it refers to, and what it owns.
extension Heap {
  func trace(_ object: Ref<Header>) {
    func body<Object: HeapObject>(_: Object.Type) {
      UnsafeMutableRawPointer(object).assumingMemoryBound(to: Object.self).pointee.trace(self)
    }
    switch object.pointee.kind {
    case .free, .bigint, .complex, .range: break
    case .str: body(StrObject.self)
    case .strBuffer: body(StrBuffer.self)
    case .bytes: body(BytesObject.self)
    case .list: body(ListObject.self)
    case .tuple:
      let tuple = UnsafeMutableRawPointer(object).assumingMemoryBound(to: TupleObject.self)
      mark(tuple.items, count: tuple.pointee.count)
    case .dict: body(DictObject.self)
    case .dictView: body(DictViewObject.self)
    case .set: body(SetObject.self)
    case .slice: body(SliceObject.self)
    case .instance: body(InstanceObject.self)
    case .type: TypeObject.trace(UnsafeMutableRawPointer(object).assumingMemoryBound(to: TypeObject.self), self)
    case .shape: body(ShapeObject.self)
    case .function:
      let function = UnsafeMutableRawPointer(object).assumingMemoryBound(to: FunctionObject.self)
      function.pointee.trace(self)
      for index in 0..<Int(function.pointee.cellCount) { mark(function.cells[index]) }
    case .native: NativeObject.trace(UnsafeMutableRawPointer(object).assumingMemoryBound(to: NativeObject.self), self)
    case .boundMethod: body(BoundMethodObject.self)
    case .descriptor: body(DescriptorObject.self)
    case .superProxy: body(SuperObject.self)
    case .cell: body(CellObject.self)
    case .code: CodeObject.trace(UnsafeMutableRawPointer(object).assumingMemoryBound(to: CodeObject.self), self)
    case .generator:
      let generator = UnsafeMutableRawPointer(object).assumingMemoryBound(to: GeneratorObject.self)
      generator.pointee.trace(self)
      if generator.pointee.state != .finished { mark(generator.registers, count: generator.pointee.registerCount) }
    case .iterator: body(IteratorObject.self)
    case .nativeIteration: body(NativeIterationObject.self)
    case .module: body(ModuleObject.self)
    case .traceback: body(TracebackObject.self)
    case .frame: body(FrameObject.self)
    case .exceptionState: body(ExceptionState.self)
    case .foreign: body(ForeignObject.self)
    case .handle: body(HandleObject.self)
    }
  }

  /// Releases what a dead object owns. Never recursive: values are trivial.
  func destroy(_ object: Ref<Header>) {
    let raw = UnsafeMutableRawPointer(object)
    switch object.pointee.kind {
    case .free, .complex, .str, .tuple, .slice, .dictView, .boundMethod, .superProxy, .cell, .function, .range,
      .descriptor, .iterator, .module, .traceback, .exceptionState, .generator, .handle:
      break
    case .bigint: raw.assumingMemoryBound(to: BigIntObject.self).deinitialize(count: 1)
    case .strBuffer: raw.assumingMemoryBound(to: StrBuffer.self).pointee.deallocate()
    case .bytes: raw.assumingMemoryBound(to: BytesObject.self).deinitialize(count: 1)
    case .list: raw.assumingMemoryBound(to: ListObject.self).pointee.items.deallocate()
    case .dict: raw.assumingMemoryBound(to: DictObject.self).pointee.table.deallocate()
    case .set: raw.assumingMemoryBound(to: SetObject.self).pointee.table.deallocate()
    case .instance: raw.assumingMemoryBound(to: InstanceObject.self).pointee.deallocate()
    case .type:
      let type = raw.assumingMemoryBound(to: TypeObject.self)
      type.pointee.specials?.deallocate()
      type.deinitialize(count: 1)
    case .shape: raw.assumingMemoryBound(to: ShapeObject.self).deinitialize(count: 1)
    case .native: raw.assumingMemoryBound(to: NativeObject.self).deinitialize(count: 1)
    case .code:
      let code = raw.assumingMemoryBound(to: CodeObject.self)
      code.pointee.deallocate()
      code.deinitialize(count: 1)
    case .nativeIteration: raw.assumingMemoryBound(to: NativeIterationObject.self).deinitialize(count: 1)
    case .frame: raw.assumingMemoryBound(to: FrameObject.self).deinitialize(count: 1)
    case .foreign: raw.assumingMemoryBound(to: ForeignObject.self).deinitialize(count: 1)
    }
  }
}
