rows = [('apple', 3, 0.5), ('banana', 12, 12.25), ('kiwi', 100, 1234.5)]
print(f'{"name":<10}|{"count":^7}|{"price":>10}')
print(f'{"":-<10}+{"":-^7}+{"":->10}')
for name, count, price in rows:
    print(f'{name:<10}|{count:^7d}|{price:>10,.2f}')
for name, count, price in rows:
    print('%-10s|%7d|%10.2f' % (name, count, price))
for row in rows:
    print('{:<10}|{:>7}|{:>10.3e}'.format(*row))
print(' '.join(f'{n:4d}' for n in range(-2, 5)))
for i in range(1, 6):
    print(' '.join(f'{i * j:>3}' for j in range(1, 6)))
print(*(f'{x:+.3f}' for x in (0.1, -0.1, 0)), sep='\t')
print(f'Epoch {3:>3}/{100} loss={0.123456:.4f} acc={0.9871:.2%} lr={1e-3:.0e} time={75 // 60:02d}:{75 % 60:02d}')
