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
