extension PythonSource {
  static let hashlibModule = #"""
  """Digests of bytes."""

  import _hashlib

  __all__ = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "new", "algorithms_guaranteed",
             "algorithms_available", "file_digest", "pbkdf2_hmac")

  _SIZES = {"md5": (16, 64), "sha1": (20, 64), "sha224": (28, 64), "sha256": (32, 64), "sha384": (48, 128),
            "sha512": (64, 128)}
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

      def __init__(self, name, data):
          self.name = name
          self.digest_size, self.block_size = _SIZES[name]
          self._data = bytearray(_bytes(data))

      def update(self, data, /):
          self._data += _bytes(data)

      def digest(self):
          return getattr(_hashlib, self.name)(bytes(self._data))

      def hexdigest(self):
          return self.digest().hex()

      def copy(self):
          return HASH(self.name, self._data)

      def __repr__(self):
          return f"<{self.name} _hashlib.HASH object @ {hex(id(self))}>"


  def md5(string=b"", *, usedforsecurity=True):
      return HASH("md5", string)


  def sha1(string=b"", *, usedforsecurity=True):
      return HASH("sha1", string)


  def sha224(string=b"", *, usedforsecurity=True):
      return HASH("sha224", string)


  def sha256(string=b"", *, usedforsecurity=True):
      return HASH("sha256", string)


  def sha384(string=b"", *, usedforsecurity=True):
      return HASH("sha384", string)


  def sha512(string=b"", *, usedforsecurity=True):
      return HASH("sha512", string)


  def new(name, data=b"", **options):
      known = name.lower().replace("-", "")
      if known not in _SIZES:
          raise ValueError(f"unsupported hash type {name}")
      return HASH(known, data)


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
