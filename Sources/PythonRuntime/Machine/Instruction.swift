/// One instruction: 8 bytes.
struct Instruction {
  var op: Opcode
  var d: UInt8
  var a: UInt16
  var b: UInt16
  var c: UInt16

  /// The signed 32-bit offset in `b` and `c`.
  @inline(__always)
  var far: Int { Int(Int32(bitPattern: UInt32(b) << 16 | UInt32(c))) }
}

/// An instruction where it stands, of which each part is read when it is needed: read all at once, the parts would take the processor's
/// registers away from what the loop of the machine always needs.
struct InstructionPlace {
  private let place: UnsafeMutablePointer<Instruction>

  @inline(__always)
  init(_ place: UnsafeMutablePointer<Instruction>) { self.place = place }

  @inline(__always) var instruction: Instruction { place.pointee }
  @inline(__always) var op: Opcode { place.pointee.op }
  @inline(__always) var d: UInt8 { place.pointee.d }
  @inline(__always) var a: UInt16 { place.pointee.a }
  @inline(__always) var b: UInt16 { place.pointee.b }
  @inline(__always) var c: UInt16 { place.pointee.c }
  @inline(__always) var far: Int { place.pointee.far }
}
