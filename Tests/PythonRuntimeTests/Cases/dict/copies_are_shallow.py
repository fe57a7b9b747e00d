a = {'n': 1, 'l': [1]}
b, c, d = a.copy(), dict(a), {**a}
a['n'] = 2
a['l'].append(2)
print(a, b, c, d, b['l'] is a['l'], b is a, b == c == d)
nested = {'x': {'y': 1}}
alias = nested
shallow = nested.copy()
shallow['x']['y'] = 99
shallow['new'] = True
print(nested, alias is nested, shallow)
def change(d):
    d['changed'] = True
    d = {'local': 1}
    return d
print(change(nested), nested)
def default(d={}):
    d[len(d)] = 'x'
    return d
print(default(), default(), default({}), default())
