extension PythonSource {
  static let base64Module = #"""
  """Bytes as letters, in base 16, 32, 64 and 85."""

  __all__ = [
      "encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode", "b32hexencode",
      "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode", "standard_b64encode",
      "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode"]

  _LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
  _BASE64 = _LETTERS + _LETTERS.lower() + b"0123456789+/"
  _BASE64_VALUES = {letter: value for value, letter in enumerate(_BASE64)}
  _BASE32 = _LETTERS + b"234567"
  _BASE32_HEX = b"0123456789" + _LETTERS[:22]
  _BASE85 = b"0123456789" + _LETTERS + _LETTERS.lower() + b"!#$%&()*+-;<=>?@^_`{|}~"


  def _bytes(s):
      if isinstance(s, str):
          try:
              return s.encode("ascii")
          except UnicodeEncodeError:
              raise ValueError("string argument should contain only ASCII characters")
      if isinstance(s, (bytes, bytearray)):
          return bytes(s)
      try:
          return memoryview(s).tobytes()
      except TypeError:
          raise TypeError(f"argument should be a bytes-like object or ASCII string, not {type(s).__name__!r}") from None


  def _given(s):
      if isinstance(s, str):
          raise TypeError("a bytes-like object is required, not 'str'")
      return memoryview(s).tobytes()


  def b64encode(s, altchars=None):
      data = _given(s)
      letters = bytearray()
      for start in range(0, len(data) - 2, 3):
          number = data[start] << 16 | data[start + 1] << 8 | data[start + 2]
          letters += bytes((
              _BASE64[number >> 18], _BASE64[number >> 12 & 63], _BASE64[number >> 6 & 63], _BASE64[number & 63]))
      rest = data[len(data) - len(data) % 3:]
      if len(rest) == 1:
          letters += bytes((_BASE64[rest[0] >> 2], _BASE64[rest[0] << 4 & 63])) + b"=="
      elif len(rest) == 2:
          number = rest[0] << 8 | rest[1]
          letters += bytes((_BASE64[number >> 10], _BASE64[number >> 4 & 63], _BASE64[number << 2 & 63])) + b"="
      if altchars is not None:
          assert len(altchars) == 2, repr(altchars)
          return bytes(letters).translate(bytes.maketrans(b"+/", altchars))
      return bytes(letters)


  def b64decode(s, altchars=None, validate=False):
      text = _bytes(s)
      if altchars is not None:
          altchars = _bytes(altchars)
          assert len(altchars) == 2, repr(altchars)
          text = text.translate(bytes.maketrans(altchars, b"+/"))
      return _decode64(text, validate)


  def _decode64(text, strict=False):
      from binascii import Error
      if strict and text[:1] == b"=":
          raise Error("Leading padding not allowed")
      data = bytearray()
      pending = digits = pads = 0
      done = False
      for letter in text:
          if letter == 61:
              pads += 1
              if digits >= 2 and digits + pads >= 4:
                  if strict and not done:
                      done = True
                      continue
                  if strict:
                      raise Error("Excess data after padding")
                  return bytes(data)
              continue
          value = _BASE64_VALUES.get(letter)
          if value is None:
              if strict:
                  raise Error("Only base64 data is allowed")
              continue
          if strict and done:
              raise Error("Excess data after padding")
          if strict and pads:
              raise Error("Discontinuous padding not allowed")
          pads = 0
          if digits == 0:
              pending = value
          elif digits == 1:
              data.append(pending << 2 & 255 | value >> 4)
              pending = value & 15
          elif digits == 2:
              data.append(pending << 4 | value >> 2)
              pending = value & 3
          else:
              data.append(pending << 6 | value)
          digits = (digits + 1) % 4
      if digits and not done:
          if digits == 1:
              count = len(data) // 3 * 4 + 1
              raise Error(f"Invalid base64-encoded string: number of data characters ({count}) cannot be 1 more than a multiple of 4")
          raise Error("Incorrect padding")
      return bytes(data)


  def standard_b64encode(s):
      return b64encode(s)


  def standard_b64decode(s):
      return b64decode(s)


  def urlsafe_b64encode(s):
      return b64encode(s, b"-_")


  def urlsafe_b64decode(s):
      return b64decode(s, b"-_")


  def encodebytes(s):
      data = _given(s)
      return b"".join(b64encode(data[start:start + 57]) + b"\n" for start in range(0, len(data), 57))


  def decodebytes(s):
      return _decode64(_given(s))


  def encode(input, output):
      while piece := input.read(57):
          output.write(b64encode(piece) + b"\n")


  def decode(input, output):
      while line := input.readline():
          output.write(_decode64(line))


  def b16encode(s):
      return _given(s).hex().upper().encode("ascii")


  def b16decode(s, casefold=False):
      from binascii import Error, unhexlify
      text = _bytes(s)
      if casefold:
          text = text.upper()
      if any(letter not in b"0123456789ABCDEF" for letter in text):
          raise Error("Non-base16 digit found")
      return unhexlify(text)


  def _b32encode(alphabet, s):
      data = _given(s)
      left = len(data) % 5
      padded = data + b"\0" * (5 - left if left else 0)
      letters = bytearray()
      for start in range(0, len(padded), 5):
          number = int.from_bytes(padded[start:start + 5], "big")
          letters += bytes(alphabet[number >> shift & 31] for shift in range(35, -1, -5))
      pads = {0: 0, 1: 6, 2: 4, 3: 3, 4: 1}[left]
      return bytes(letters[:len(letters) - pads]) + b"=" * pads


  def _b32decode(alphabet, s, casefold, map01=None):
      from binascii import Error
      text = _bytes(s)
      if len(text) % 8:
          raise Error("Incorrect padding")
      if map01 is not None:
          map01 = _bytes(map01)
          assert len(map01) == 1, repr(map01)
          text = text.translate(bytes.maketrans(b"01", b"O" + map01))
      if casefold:
          text = text.upper()
      values = {letter: value for value, letter in enumerate(alphabet)}
      digits = text.rstrip(b"=")
      pads = len(text) - len(digits)
      data = bytearray()
      for start in range(0, len(digits), 8):
          number = 0
          for letter in digits[start:start + 8].ljust(8, alphabet[:1]):
              if letter not in values:
                  raise Error("Non-base32 digit found")
              number = number << 5 | values[letter]
          data += number.to_bytes(5, "big")
      if pads not in (0, 1, 3, 4, 6):
          raise Error("Incorrect padding")
      return bytes(data[:len(data) - {0: 0, 1: 1, 3: 2, 4: 3, 6: 4}[pads]])


  def b32encode(s):
      return _b32encode(_BASE32, s)


  def b32decode(s, casefold=False, map01=None):
      return _b32decode(_BASE32, s, casefold, map01)


  def b32hexencode(s):
      return _b32encode(_BASE32_HEX, s)


  def b32hexdecode(s, casefold=False):
      return _b32decode(_BASE32_HEX, s, casefold)


  def _base85(data, alphabet, pad, short=()):
      missing = -len(data) % 4
      data += b"\0" * missing
      pieces = []
      for start in range(0, len(data), 4):
          number = int.from_bytes(data[start:start + 4], "big")
          for value, letter in short:
              if number == value and not (missing and start + 4 == len(data)):
                  pieces.append(letter)
                  break
          else:
              digits = bytearray(5)
              for place in range(4, -1, -1):
                  number, digit = divmod(number, 85)
                  digits[place] = alphabet[digit]
              pieces.append(bytes(digits))
      if missing and not pad:
          pieces[-1] = pieces[-1][:-missing]
      return b"".join(pieces)


  def b85encode(b, pad=False):
      return _base85(_given(b), _BASE85, pad)


  def b85decode(b):
      text = _bytes(b)
      values = {letter: value for value, letter in enumerate(_BASE85)}
      missing = -len(text) % 5
      padded = text + b"~" * missing
      data = bytearray()
      for start in range(0, len(padded), 5):
          number = 0
          for place, letter in enumerate(padded[start:start + 5]):
              if letter not in values:
                  raise ValueError(f"bad base85 character at position {start + place}")
              number = number * 85 + values[letter]
          if number >= 1 << 32:
              raise ValueError(f"base85 overflow in hunk starting at byte {start}")
          data += number.to_bytes(4, "big")
      return bytes(data[:len(data) - missing])


  def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
      short = [(0, b"z")] + ([(0x20202020, b"y")] if foldspaces else [])
      result = _base85(_given(b), bytes(range(33, 118)), pad, short)
      if adobe:
          result = b"<~" + result
      if wrapcol:
          wrapcol = max(2 if adobe else 1, wrapcol)
          lines = [result[start:start + wrapcol] for start in range(0, len(result), wrapcol)]
          if adobe and len(lines[-1]) + 2 > wrapcol:
              lines.append(b"")
          result = b"\n".join(lines)
      return result + b"~>" if adobe else result


  def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
      text = _bytes(b)
      if adobe:
          if not text.endswith(b"~>"):
              raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
          text = text[2:-2] if text.startswith(b"<~") else text[:-2]
      data, digits = bytearray(), []
      for letter in text + b"u" * 4:
          if 33 <= letter <= 117:
              digits.append(letter - 33)
              if len(digits) == 5:
                  number = 0
                  for digit in digits:
                      number = number * 85 + digit
                  if number >= 1 << 32:
                      raise ValueError("Ascii85 overflow")
                  data += number.to_bytes(4, "big")
                  digits = []
          elif letter == 122:
              if digits:
                  raise ValueError("z inside Ascii85 5-tuple")
              data += b"\0\0\0\0"
          elif foldspaces and letter == 121:
              if digits:
                  raise ValueError("y inside Ascii85 5-tuple")
              data += b"    "
          elif letter not in ignorechars:
              raise ValueError(f"Non-Ascii85 digit found: {chr(letter)}")
      extra = 4 - len(digits)
      return bytes(data[:len(data) - extra] if extra else data)
  """#
}
