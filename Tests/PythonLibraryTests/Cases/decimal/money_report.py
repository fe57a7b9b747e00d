from decimal import Decimal, ROUND_HALF_UP, getcontext
cart = [('tea', '3.50', 2), ('cake', '4.25', 3), ('jam', '2.995', 1)]
cent = Decimal('0.01')
total = Decimal(0)
for name, price, count in cart:
    line = (Decimal(price) * count).quantize(cent, ROUND_HALF_UP)
    total += line
    print(f'{name:<6}{count:>3} x {Decimal(price):>6} = {line:>8}')
tax = (total * Decimal('0.05')).quantize(cent, ROUND_HALF_UP)
print(f'total {total} tax {tax} due {total + tax:,.2f}', repr(total), total.as_tuple())
print(0.1 + 0.2, Decimal('0.1') + Decimal('0.2'), Decimal(0.1))
print(Decimal(str(0.1)), float(Decimal('0.1')), Decimal('0.1') + 1)
balance = Decimal('1000.00')
for year in range(3):
    balance = (balance * Decimal('1.035')).quantize(cent)
    print(year, balance)
shares = [(total / 3).quantize(cent)] * 2
shares.append(total - sum(shares))
print(shares, sum(shares) == total, [str(s) for s in sorted(shares)])
print(max(shares) - min(shares), total // 3, total % 3)
print(divmod(total, 3))
