print(str.upper('abc'), str.join('-', 'abc'))
print(list(map(str.strip, [' a', 'b '])), list(map(len, ['a', 'bb'])))
print(list(map('x{}'.format, [1, 2])))
upper = 'abc'.upper
print(upper(), upper.__name__, upper.__self__)
print(sorted(['b', 'A'], key=str.lower), list(filter(str.isdigit, 'a1b2')))
print(max('abc', 'ab', key=len))
print([getattr('Hello', name)() for name in ('lower', 'upper', 'swapcase', 'title')])
print(str.__name__, str.__len__('four'), type('').__name__)
for action in (lambda: str.upper(5), lambda: str.upper(), lambda: 'a'.upper(1), lambda: str.join(),
               lambda: 'a'.nothing):
    try:
        action()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
