import re
print(re.escape('a.b*c+d?'), re.escape('[x](y){z}'), re.escape('a b\tc\n'), re.escape('é中_1-2'))
print(re.escape(r'C:\dir'), re.escape('^$|#&~'), re.escape(b'a.b'), re.escape(''))
print(re.escape('!"%\',/:;<=>@`'))
for text in ('a.b', '$5.00 (net)', '[1+1]', 'back\\slash'):
    print(re.findall(re.escape(text), f'x{text}y{text}'), re.fullmatch(re.escape(text), text) is not None)
words = ['c++', 'c', 'a.b']
pattern = re.compile('|'.join(map(re.escape, sorted(words, key=len, reverse=True))))
print(pattern.pattern, pattern.findall('c++ and c and a.b and axb'))
try:
    re.escape(5)
except TypeError as error:
    print(error)
