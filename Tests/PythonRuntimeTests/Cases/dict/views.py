d = {'a': 1, 'b': 2}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items, len(keys), len(items), list(keys), list(values), list(items))
d['c'] = 3
print(keys, values, items, 'c' in keys, 3 in values, ('c', 3) in items, ('c', 4) in items, 'c' in items)
print(keys == d.keys(), keys == {'a', 'b', 'c'}, values == d.values())
print(items == {('a', 1), ('b', 2), ('c', 3)}, keys == ['a', 'b', 'c'])
print(type(keys), type(values), type(items), type(iter(keys)), type(iter(values)), type(iter(items)))
print(type(reversed(keys)))
print(list(reversed(keys)), list(reversed(values)))
print(list(reversed(items)), sorted(values, reverse=True))
print(sum(values), max(items))
print({}.keys(), {}.values(), {}.items(), keys.mapping, dict(items), [*keys], *values)
a, b, c = d.items()
print(a, b, c, [k + str(v) for k, v in items], {v: k for k, v in items})
for bad in (lambda: keys[0], lambda: values['a'], lambda: keys.append(1), lambda: hash(keys), lambda: keys + keys):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(error)
