import hashlib, os
contents = {'a.fp': b'same bytes', 'b.fp': b'other bytes', 'c.fp': b'same bytes'}
for name, data in contents.items():
    with open(name, 'wb') as f:
        f.write(data)
def fingerprint(path, size=4):
    h = hashlib.sha1()
    with open(path, 'rb') as f:
        while chunk := f.read(size):
            h.update(chunk)
    return h.hexdigest()
prints = {name: fingerprint(name) for name in contents}
for name, digest in prints.items():
    print(name, digest)
print(prints['a.fp'] == prints['c.fp'], prints['a.fp'] == prints['b.fp'])
print(len(set(prints.values())))
print(hashlib.sha1(contents['b.fp']).hexdigest() == prints['b.fp'])
for name in contents:
    os.remove(name)
def leading_zero_bits(data):
    n = int.from_bytes(hashlib.sha256(data).digest(), 'big')
    return 256 - n.bit_length()
print([leading_zero_bits(str(n).encode()) for n in range(12)])
print(max(range(300), key=lambda n: leading_zero_bits(str(n).encode())))
