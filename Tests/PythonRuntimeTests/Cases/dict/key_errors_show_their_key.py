for key in ('name', "it's", 5, 1.5, None, (1, 'a'), '', 'a\nb', True):
    try:
        {}[key]
    except KeyError as error:
        print('KeyError:', error, '|', repr(error), '|', error.args)
try:
    raise KeyError('custom message')
except KeyError as error:
    print(error, str(error), error.args[0])
try:
    raise KeyError('a', 'b')
except KeyError as error:
    print(error, error.args)
print(str(KeyError()), repr(KeyError()), isinstance(KeyError(), LookupError), issubclass(KeyError, IndexError))
