def vigenere(text, key, sign=1):
    out = []
    for i, c in enumerate(text):
        out.append(chr((ord(c) - 65 + sign * (ord(key[i % len(key)]) - 65)) % 26 + 65))
    return ''.join(out)

secret = vigenere('ATTACKATDAWN', 'LEMON')
print(secret, vigenere(secret, 'LEMON', -1))
key = 'k3y'
mixed = [ord(c) ^ ord(key[i % 3]) for i, c in enumerate('hidden')]
print(mixed, ''.join(chr(n ^ ord(key[i % 3])) for i, n in enumerate(mixed)), bytes(mixed).hex())
def run_length(text):
    out, i = '', 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out += f'{j - i}{text[i]}'
        i = j
    return out
term = '1'
for _ in range(7):
    print(term, end=' ')
    term = run_length(term)
print(term)
print(' '.join(format(ord(c), '08b') for c in 'Hi!'))
print(''.join(chr(int(b, 2)) for b in '01001000 01101001'.split()))
print('hello'.encode().hex(), [hex(ord(c)) for c in 'é中'])
rails = ['', '', '']
for i, c in enumerate('WEAREDISCOVERED'):
    rails[[0, 1, 2, 1][i % 4]] += c
print(rails, ''.join(rails))
