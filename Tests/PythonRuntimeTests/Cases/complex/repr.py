print(1j, 0j, -1j, 1 + 0j, 1 - 0j, -0j, complex(-0.0, -0.0), complex(0.0, -0.0), complex(-0.0, 0), 1.5e20 - 1e-7j)
print(complex(1, 2), complex(1.5, -2.5), complex(0, 3), complex(float('inf'), float('nan')))
print(complex(0, float('-inf')))
print(str(3 + 4j), repr([1j, 2 + 0j]), -(1 + 2j), 1e16 + 1e16j, 100000j, complex(0.1, 0.2), complex(-1, -1))
print(f'{1 + 2j}', f'{3.14159 + 2.71828j:.2f}')
print(f'{1 + 2j:>12}|{1 + 2j:<10}|{1 + 2j:^12}', f'{1j:+}')
print(f'{1e10 + 1j:g}', f'{1 + 2j:e}')
for spec in ('=10', '010', 'd', '%', 'x'):
    try:
        print(format(1j, spec))
    except ValueError as error:
        print(error)
