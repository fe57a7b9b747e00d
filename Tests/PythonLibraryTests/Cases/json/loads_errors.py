import json
texts = ['', ' ', 'nul', 'tru', "'a'", '[1,]', '[1 2]', '{"a"}', '{"a":}', '{a: 1}', '{"a": 1,}', '"open', '"bad\\x"']
texts += ['"\\u12"', '01', '1.', '.5', '+1', '--1', '[', '{', '[1', '{"a": 1', ']', '1 2', '"tab\there"', 'True',
          'None']
texts += ['{1: 2}', '[1]\n[2]', '\n\n  x', '//c', '"\\ud800', 'nan', '[1,\n2,\n}']
for text in texts:
    try:
        print(repr(text), json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), '->', error)
try:
    json.loads('{"a": [1, 2,, 3]}')
except ValueError as error:
    print(type(error).__name__, error.msg, error.doc, error.pos, error.lineno, error.colno)
    print(isinstance(error, ValueError))
for bad in (5, None, [1]):
    try:
        json.loads(bad)
    except TypeError as error:
        print(error)
