import json
texts = ['null', 'true', 'false', '0', '-5', '12345678901234567890', '1.0', '-0.0', '1e5', '1E-2', '2.5e+3', '1e400',
         '-0']
texts += ['"text"', '""', '[]', '{}', '[1, "a", null]', ' { "k" : [ true , { } ] } ', '"\\u00e9\\n\\"\\\\\\/"',
          '"中\\t"']
texts += ['"\\ud83d\\ude42"', 'NaN', 'Infinity', '-Infinity', '{"a": 1, "a": 2}', '\t[1,\n2]\r\n']
for text in texts:
    value = json.loads(text)
    print(text.strip().ljust(24), repr(value), type(value).__name__)
print(json.loads(b'[1]'), json.loads('é'.join('""').encode()), json.loads(bytearray(b'{}')))
print(json.loads('\ufeff1'.encode('utf-8-sig')[3:]), json.loads('["a"]'.encode('utf-16')))
print(ascii(json.loads('"\\ud800"')))
record = {'a': [1, 2.5, None, True, 'é'], 'n': {'m': []}}
print(json.loads(json.dumps(record)) == record, json.loads('{"1": 2}'), json.loads('[[[[]]]]'))
