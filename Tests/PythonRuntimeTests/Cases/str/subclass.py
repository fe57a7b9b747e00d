class Word(str):
    def __new__(cls, text, note=''):
        self = super().__new__(cls, text)
        self.note = note
        return self
    def shout(self):
        return self.upper() + '!'

w = Word('hello', note='greeting')
print(w, repr(w), w.note, w.shout(), type(w.upper()), type(w[:]))
print(type(w + ''), type(str(w)), w == 'hello', isinstance(w, str))
print(len(w))
print({w: 1}['hello'], {'hello': 1}[w], hash(w) == hash('hello'))
print(w in ['hello'], ','.join([w, w]), f'{w:>8}', '%s' % w)
print('he' in w)
class Shouting(str):
    def __str__(self):
        return self.upper()
    def __repr__(self):
        return f'<{str.__repr__(self)}>'
s = Shouting('abc')
print(s, repr(s), [s], f'{s}', '%s %r' % (s, s), '{}'.format(s))
print(s + 'x', ''.join([s]), str(s), s.title(), format(s))
print(format(s, '>5'))
