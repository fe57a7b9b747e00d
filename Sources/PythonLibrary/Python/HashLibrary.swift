extension PythonSource {
  static let hashlibModule = #"""
  """Digests of bytes."""

  import _hashlib

  __all__ = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512",
             "shake_128", "shake_256", "blake2b", "blake2s", "new", "algorithms_guaranteed", "algorithms_available",
             "file_digest", "pbkdf2_hmac")

  # The sizes of a digest and of a block.
  _SIZES = {"md5": (16, 64), "sha1": (20, 64), "sha224": (28, 64), "sha256": (32, 64), "sha384": (48, 128),
            "sha512": (64, 128), "sha3_224": (28, 144), "sha3_256": (32, 136), "sha3_384": (48, 104),
            "sha3_512": (64, 72), "shake_128": (0, 168), "shake_256": (0, 136), "blake2b": (64, 128),
            "blake2s": (32, 64)}
  algorithms_guaranteed = set(_SIZES)
  algorithms_available = set(_SIZES)


  def _bytes(data):
      if isinstance(data, str):
          raise TypeError("Strings must be encoded before hashing")
      if not isinstance(data, (bytes, bytearray, memoryview)):
          raise TypeError("object supporting the buffer API required")
      return bytes(data)


  class HASH:
      """A digest of the bytes given so far."""

      __module__ = "_hashlib"

      def __init__(self, name, data, digest_size=None, key=b""):
          self.name = name
          size, self.block_size = _SIZES[name]
          self.digest_size = size if digest_size is None else digest_size
          self._key = _bytes(key)
          self._data = bytearray(_bytes(data))

      def update(self, data, /):
          self._data += _bytes(data)

      def digest(self):
          return self._digest(self.digest_size)

      def _digest(self, size):
          data = bytes(self._data)
          if self.name.startswith("sha3_") or self.name.startswith("shake"):
              from _sponges import keccak
              return keccak(data, self.block_size, 0x06 if self.name.startswith("sha3_") else 0x1F, size)
          if self.name.startswith("blake2"):
              import _sponges
              return getattr(_sponges, self.name)(data, size, self._key)
          return getattr(_hashlib, self.name)(data)

      def hexdigest(self):
          return self.digest().hex()

      def copy(self):
          return type(self)(self.name, self._data, self.digest_size, self._key)

      def __repr__(self):
          return f"<{self.name} _hashlib.{type(self).__name__} object @ {hex(id(self))}>"


  class HASHXOF(HASH):
      """A digest of any length."""

      __module__ = "_hashlib"

      def digest(self, length):
          return self._digest(length)

      def hexdigest(self, length):
          return self._digest(length).hex()


  def _constructor(name):
      kind = HASHXOF if name.startswith("shake") else HASH

      def make(string=b"", *, usedforsecurity=True):
          return kind(name, string)
      make.__name__ = make.__qualname__ = name
      return make


  def _blake2(name):
      most = _SIZES[name][0]

      def make(data=b"", /, *, digest_size=most, key=b"", usedforsecurity=True):
          if not 1 <= digest_size <= most:
              raise ValueError(f"digest_size must be between 1 and {most} bytes")
          if len(key) > most:
              raise ValueError(f"maximum key length is {most} bytes")
          return HASH(name, data, digest_size, key)
      make.__name__ = make.__qualname__ = name
      return make


  for _name in _SIZES:
      globals()[_name] = _blake2(_name) if _name.startswith("blake2") else _constructor(_name)


  def new(name, data=b"", **options):
      known = name.lower().replace("-", "") if name.lower().startswith("sha-") else name.lower()
      if known not in _SIZES:
          raise ValueError(f"unsupported hash type {name}")
      return globals()[known](data, **options)


  def file_digest(fileobj, digest, /):
      result = new(digest) if isinstance(digest, str) else digest()
      result.update(fileobj.read())
      return result


  def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
      """A key derived from a password, as in RFC 8018."""
      function = getattr(_hashlib, hash_name)
      size, block = _SIZES[hash_name]
      password = _bytes(password)
      if len(password) > block:
          password = function(password)
      password = password.ljust(block, b"\0")
      inner = bytes(b ^ 0x36 for b in password)
      outer = bytes(b ^ 0x5C for b in password)
      key = b""
      number = 1
      while len(key) < (dklen or size):
          u = function(outer + function(inner + _bytes(salt) + number.to_bytes(4, "big")))
          total = int.from_bytes(u, "big")
          for _ in range(iterations - 1):
              u = function(outer + function(inner + u))
              total ^= int.from_bytes(u, "big")
          key += total.to_bytes(size, "big")
          number += 1
      return key[:dklen or size]

  """#
}
