/// One instruction: 8 bytes.
struct Instruction {
  var op: UInt8
  var d: UInt8
  var a: UInt16
  var b: UInt16
  var c: UInt16
}
