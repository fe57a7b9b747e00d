for text in ('hello world', 'Hello World', 'HELLO', 'hELLO wORLD', "they're bill's", 'x1y2', '', '123', 'a-b_c d'):
    print(repr(text), repr(text.upper()), repr(text.lower()))
    print(repr(text.title()), repr(text.capitalize()))
    print(repr(text.swapcase()))
print('ab'.upper() is not None, 'MiXeD'.casefold(), 'l\'été d\'ici'.title(), 'a\tb\nc'.title())
print('hello'.upper().lower().capitalize().swapcase())
