try:
    'abcé中d'.encode('ascii')
except UnicodeEncodeError as error:
    print(error)
    print(error.encoding, repr(error.object), error.start, error.end, error.reason, error.args)
    print(isinstance(error, ValueError), isinstance(error, UnicodeError), type(error).__mro__[:3])
try:
    b'ab\xff\xfecd'.decode('utf-8')
except UnicodeDecodeError as error:
    print(error)
    print(error.encoding, error.object, error.start, error.end, error.reason, error.args)
made = UnicodeDecodeError('utf-8', b'abc', 1, 2, 'because')
print(made, made.start, made.object)
print(UnicodeEncodeError('ascii', 'aé', 1, 2, 'why'))
print(UnicodeEncodeError('ascii', 'aéé', 1, 3, 'why'))
