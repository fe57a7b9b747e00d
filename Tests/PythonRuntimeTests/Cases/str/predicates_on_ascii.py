samples = ['', ' ', 'abc', 'ABC', 'Abc', 'Abc Def', 'abc1', '123', '12.5', '-1', 'a b', '\t\n', 'a_b', '_', '1a',
           'class', 'é']
names = ['isalpha', 'isdigit', 'isalnum', 'isspace', 'isupper', 'islower', 'istitle', 'isidentifier', 'isprintable',
         'isascii', 'isdecimal', 'isnumeric']
print(names)
for text in samples:
    print(repr(text), ''.join('.T'[getattr(text, name)()] for name in names))
