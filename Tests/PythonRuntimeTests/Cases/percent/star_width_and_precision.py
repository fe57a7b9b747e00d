def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print('%*d|' % (6, 42), '%-*d|' % (6, 42), '%*d|' % (-6, 42))
print('%.*f' % (2, 3.14159), '%*.*f|' % (10, 3, 3.14159))
print('%0*d' % (5, 42))
print('%.*s' % (2, 'abcdef'), '%*s|%-*s|' % (4, 'a', 4, 'b'), '%.*f' % (-2, 1.5), '%*c|' % (3, 'x'), '%+*d' % (5, 3))
attempt(lambda: '%*d' % (5,))
attempt(lambda: '%*d' % ('5', 1))
attempt(lambda: '%*d' % (1.5, 1))
attempt(lambda: '%.*f' % ('2', 1.0))
attempt(lambda: '%*d' % 5)
