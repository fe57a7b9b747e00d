import hashlib
for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_256', 'blake2b', 'blake2s'):
    h = hashlib.new(name, b'hello')
    print(name, h.hexdigest(), h.digest_size, h.block_size, h.name)
    print(getattr(hashlib, name)().hexdigest())
print(hashlib.sha256('中文'.encode()).hexdigest())
print(hashlib.md5(b'').hexdigest())
print(hashlib.sha256(b'a' * 1000).hexdigest())
