extension PythonSource {
  static let binasciiModule = #"""
  """Bytes as digits and letters, and back."""

  _HEX_DIGITS = b"0123456789abcdefABCDEF"


  class Error(ValueError):
      pass


  class Incomplete(Exception):
      pass


  def hexlify(data, *separators):
      return memoryview(data).tobytes().hex(*separators).encode("ascii")


  b2a_hex = hexlify


  def unhexlify(hexstr):
      if isinstance(hexstr, str):
          try:
              text = hexstr.encode("ascii")
          except UnicodeEncodeError:
              raise ValueError("string argument should contain only ASCII characters") from None
      else:
          text = memoryview(hexstr).tobytes()
      if len(text) % 2:
          raise Error("Odd-length string")
      if any(letter not in _HEX_DIGITS for letter in text):
          raise Error("Non-hexadecimal digit found")
      return bytes.fromhex(text.decode("ascii"))


  a2b_hex = unhexlify


  def b2a_base64(data, *, newline=True):
      from base64 import b64encode
      return b64encode(data) + (b"\n" if newline else b"")


  def a2b_base64(data, *, strict_mode=False):
      from base64 import _bytes, _decode64
      return _decode64(_bytes(data), strict_mode)


  def _table():
      table = []
      for number in range(256):
          for _ in range(8):
              number = number >> 1 ^ (0xEDB88320 if number & 1 else 0)
          table.append(number)
      return table


  _CRC = _table()


  def crc32(data, crc=0):
      crc ^= 0xFFFFFFFF
      for byte in memoryview(data).tobytes():
          crc = _CRC[(crc ^ byte) & 255] ^ crc >> 8
      return crc ^ 0xFFFFFFFF
  """#
}
