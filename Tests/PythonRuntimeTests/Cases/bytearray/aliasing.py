a = bytearray(b'abc')
b = a
b += b'd'
print(a, b, a is b)
c = a[:]
c[0] = 0
print(a, c)
def fill(buffer):
    for i in range(len(buffer)):
        buffer[i] = i
fill(a)
print(a, list(a), bytes(a))
sieve = bytearray([1]) * 50
sieve[0] = sieve[1] = 0
for n in range(2, 8):
    if sieve[n]:
        sieve[n * n::n] = bytes(len(sieve[n * n::n]))
print([n for n, prime in enumerate(sieve) if prime], sum(sieve), sieve.count(1))
