extension PythonSource {
  static let spongesModule = #"""
  """SHA-3 and BLAKE2, which the native digests leave out."""

  _SIGMA = tuple(bytes.fromhex(row) for row in (
      "000102030405060708090a0b0c0d0e0f", "0e0a0408090f0d06010c00020b070503", "0b080c0005020f0d0a0e030607010904",
      "070903010d0c0b0e0206050a04000f08", "0900050702040a0f0e010b0c0608030d", "020c060a000b0803040d07050f0e0109",
      "0c05010f0e0d040a000706030902080b", "0d0b070e0c01030905000f040806020a", "060f0e090b0300080c020d0701040a05",
      "0a020804070601050f0b090e030c0d00"))
  _START64 = (0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
              0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179)
  _COLUMNS = ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
              (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14))


  def _round_constants():
      """The constants of Keccak's rounds, from a shift register of eight bits."""
      register = 1
      for _ in range(24):
          constant = 0
          for j in range(7):
              if register & 1:
                  constant |= 1 << (1 << j) - 1
              register = register << 1 ^ (0x171 if register & 0x80 else 0)
          yield constant


  _ROUNDS = tuple(_round_constants())


  def _turned(lane, n):
      n %= 64
      return (lane << n | lane >> 64 - n) & 0xFFFFFFFFFFFFFFFF


  def _permuted(a):
      """Keccak-f over 25 lanes, lane x + 5 * y."""
      for constant in _ROUNDS:
          columns = [a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20] for x in range(5)]
          mixed = [columns[x - 1] ^ _turned(columns[(x + 1) % 5], 1) for x in range(5)]
          a = [lane ^ mixed[i % 5] for i, lane in enumerate(a)]
          x, y, lane = 1, 0, a[1]
          for t in range(24):
              x, y = y, (2 * x + 3 * y) % 5
              lane, a[x + 5 * y] = a[x + 5 * y], _turned(lane, (t + 1) * (t + 2) // 2)
          a = [a[i] ^ ~a[i // 5 * 5 + (i + 1) % 5] & a[i // 5 * 5 + (i + 2) % 5] for i in range(25)]
          a[0] ^= constant
      return a


  def keccak(data, rate, suffix, size):
      """`size` bytes of the sponge with that many bytes of rate."""
      data = data + bytes([suffix]) + bytes(-(len(data) + 1) % rate)
      data = data[:-1] + bytes([data[-1] | 0x80])
      lanes = [0] * 25
      for start in range(0, len(data), rate):
          for i in range(rate // 8):
              lanes[i] ^= int.from_bytes(data[start + 8 * i:start + 8 * i + 8], "little")
          lanes = _permuted(lanes)
      out = b""
      while True:
          out += b"".join(lane.to_bytes(8, "little") for lane in lanes[:rate // 8])
          if len(out) >= size:
              return out[:size]
          lanes = _permuted(lanes)


  def _blake2(data, size, key, width, rounds, turns):
      mask = (1 << width) - 1
      block = width * 2
      start = [word >> 64 - width for word in _START64]
      state = list(start)
      state[0] ^= 0x01010000 ^ len(key) << 8 ^ size
      if key:
          data = key.ljust(block, b"\0") + data
      length = len(data)
      data += bytes(-length % block) if length else bytes(block)
      for at in range(0, len(data), block):
          words = [int.from_bytes(data[i:i + width // 8], "little") for i in range(at, at + block, width // 8)]
          v = state + start
          v[12] ^= min(at + block, length) & mask
          v[13] ^= min(at + block, length) >> width
          if at + block >= length:
              v[14] ^= mask
          for r in range(rounds):
              order = _SIGMA[r % 10]
              for k, (a, b, c, d) in enumerate(_COLUMNS):
                  for half in (0, 1):
                      v[a] = (v[a] + v[b] + words[order[2 * k + half]]) & mask
                      mixed = v[d] ^ v[a]
                      v[d] = (mixed >> turns[2 * half] | mixed << width - turns[2 * half]) & mask
                      v[c] = (v[c] + v[d]) & mask
                      mixed = v[b] ^ v[c]
                      v[b] = (mixed >> turns[2 * half + 1] | mixed << width - turns[2 * half + 1]) & mask
          state = [word ^ v[i] ^ v[i + 8] for i, word in enumerate(state)]
      return b"".join(word.to_bytes(width // 8, "little") for word in state)[:size]


  def blake2b(data, size=64, key=b""):
      return _blake2(data, size, key, 64, 12, (32, 24, 16, 63))


  def blake2s(data, size=32, key=b""):
      return _blake2(data, size, key, 32, 10, (16, 12, 8, 7))

  """#
}
