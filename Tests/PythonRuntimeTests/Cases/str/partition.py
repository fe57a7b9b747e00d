def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
for text in ('key=value', 'key', '=value', 'key=', 'a=b=c', '', '=', '=='):
    print(repr(text), text.partition('='), text.rpartition('='))
print('a->b->c'.partition('->'), 'a->b->c'.rpartition('->'), 'aaa'.partition('aa'), 'aaa'.rpartition('aa'))
attempt(lambda: 'a'.partition(''))
attempt(lambda: 'a'.rpartition(''))
attempt(lambda: 'a'.partition(1))
attempt(lambda: 'a'.partition())
