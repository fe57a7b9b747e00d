from decimal import Decimal as D
a = D('-123.450')
print(a.as_tuple(), a.adjusted(), a.copy_abs(), a.copy_negate(), a.copy_sign(D(1)))
print(a.is_signed(), a.is_zero(), a.is_nan(), a.is_infinite(), a.is_normal(), a.normalize())
print(a.as_integer_ratio(), a.real, a.imag, a.conjugate(), a.number_class(), a.radix())
print(a.scaleb(2), a.shift(1), a.rotate(1))
print(D(7).compare(D(8)), D(8).compare(8), D('1.0').compare_total(D('1')), D(3).max(D(5)))
print(D(3).min(5), D(5).fma(2, 3), D(10).remainder_near(3), D(5).next_plus(), D(5).next_minus())
print(D(1).next_toward(2), D('1.5').same_quantum(D('2.5')), D(1) .logb(), D('1.20').canonical())
print(D(3).to_eng_string())
print(D('1100').logical_and(D('1010')), D('1100').logical_or(1010))
print(D('1100').logical_xor(1010), D(2).exp(), D(2).ln(), D(2).log10())
print(D('0.5').as_integer_ratio(), D(100).log10(), D('2').sqrt() ** 2, D(10) ** 30)
print(D(2) ** 100, D(2) ** -3, D('1.1') ** 10, pow(D(3), 4, 5))
for bad in (lambda: D('NaN').as_integer_ratio(), lambda: D('inf').as_integer_ratio(), lambda: hash(D('sNaN')),
            lambda: D(1).quantize('x'), lambda: D(1).scaleb('x'), lambda: setattr(D(1), 'real', 2)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
