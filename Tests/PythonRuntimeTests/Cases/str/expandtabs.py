for text in ('a\tb', 'ab\tc', '\t', 'a\t\tb', '12345678\tx', 'a\nbc\td', 'a\r\tb', 'é\t中\tx', ''):
    print(repr(text), repr(text.expandtabs()))
    print(repr(text.expandtabs(4)), repr(text.expandtabs(1)))
    print(repr(text.expandtabs(0)))
print(repr('a\tb'.expandtabs(tabsize=2)), repr('a\tb'.expandtabs(-3)), repr('x\ty'.expandtabs(True)))
try:
    'a'.expandtabs('4')
except TypeError as error:
    print(error)
