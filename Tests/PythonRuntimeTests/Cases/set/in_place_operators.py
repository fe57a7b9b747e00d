a = {1, 2, 3, 4}
alias = a
a |= {5}; print(sorted(a))
a &= {2, 3, 5, 9}; print(sorted(a))
a -= {2}; print(sorted(a))
a ^= {3, 7}; print(sorted(a), alias is a)
f = frozenset([1])
g = f
f |= {2}; print(sorted(f), g, f is g, type(f))
a -= a; print(a)
b = {1}
b ^= b; print(b)
for operator in ('|=', '&=', '-=', '^='):
    try:
        exec(f'x = {{1}}; x {operator} [1]')
    except TypeError as error:
        print(error)
