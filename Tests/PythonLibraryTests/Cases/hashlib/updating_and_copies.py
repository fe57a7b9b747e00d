def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import hashlib
h = hashlib.sha256()
h.update(b'hel')
h.update(b'lo')
print(h.hexdigest() == hashlib.sha256(b'hello').hexdigest())
print(h.digest() == bytes.fromhex(h.hexdigest()), h.digest()[:4], len(h.digest()))
print(len(h.hexdigest()))
c = h.copy()
c.update(b'!')
print(c.hexdigest()[:16], h.hexdigest()[:16], h.name, int(h.hexdigest(), 16) % 1000, h.hexdigest().upper()[:6])
print(hashlib.md5(bytearray(b'x')).hexdigest())
print(hashlib.sha1(memoryview(b'x')).hexdigest())
print(hashlib.sha256(b'x', usedforsecurity=False).hexdigest()[:8])
print('sha256' in hashlib.algorithms_guaranteed, 'md5' in hashlib.algorithms_available)
def bucket(key, n):
    return int(hashlib.md5(key.encode()).hexdigest(), 16) % n
print([bucket(w, 10) for w in ('apple', 'banana', 'cherry')])
chain = b'start'
for _ in range(5):
    chain = hashlib.sha256(chain).digest()
print(chain.hex(), hashlib.pbkdf2_hmac('sha256', b'pw', b'salt', 10).hex())
attempt(lambda: hashlib.sha256('text'))
attempt(lambda: hashlib.sha256(5))
attempt(lambda: hashlib.new('nope'))
attempt(lambda: h.update('text'))
