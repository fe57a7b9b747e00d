import textwrap
print(repr(textwrap.dedent('''
    first
      second

    third
    ''')))
print(repr(textwrap.dedent('  a\n b\n   c')), repr(textwrap.dedent('a\n  b')))
print(repr(textwrap.dedent('\ta\n\tb')), repr(textwrap.dedent('  a\n\tb')), repr(textwrap.dedent('')))
print(repr(textwrap.dedent('   \n  x\n')))
print(repr(textwrap.indent('a\n\nb\n', '  ')), repr(textwrap.indent('a\nb', '> ')))
print(repr(textwrap.indent('a\n\nb', '# ', lambda line: True)))
print(repr(textwrap.indent('x\ny', '--', lambda line: line.startswith('y'))))
print(repr(textwrap.indent('', 'p')))
print(textwrap.shorten('Hello  world, this is   long', 15), textwrap.shorten('Hello world', 11))
print(textwrap.shorten('Hello world', 10), textwrap.shorten('Hello world', 9, placeholder='…'))
print(repr(textwrap.shorten('Hello', 4, placeholder='')), textwrap.shorten('  a  b  ', 10))
try:
    textwrap.shorten('Hello world', 3)
except ValueError as error:
    print(error)
