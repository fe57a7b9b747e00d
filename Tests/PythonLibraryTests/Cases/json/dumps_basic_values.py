import json
for value in (None, True, False, 0, -5, 10 ** 20, 1.0, -0.0, 0.1, 1e100, 1e-7, 'text', '', [], {}, [1, 'a', None],
              (1, 2), {'k': 'v'}, {'a': [{'b': {}}]}, 'é中🙂', 'q"\\/\b\f\n\r\t\x00\x1f\x7f'):
    print(json.dumps(value))
print(json.dumps({1: 'int', 1.5: 'float', True: 'bool', None: 'none', 'b': 2}))
print(json.dumps({True: 1, 1.0: 2} | {False: 0}))
print(json.dumps([float('inf'), float('-inf'), float('nan')]))
print(json.dumps(''.join(chr(c) for c in (0xd800, 0x10ffff))))
class MyInt(int):
    def __repr__(self):
        return 'MyInt'
class MyStr(str): pass
class MyList(list): pass
class MyDict(dict): pass
print(json.dumps([MyInt(5), MyStr('s'), MyList([1]), MyDict(a=1)]), json.dumps(5) == '5', type(json.dumps(1)))
