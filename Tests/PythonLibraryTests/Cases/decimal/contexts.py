from decimal import Decimal as D, getcontext, localcontext, setcontext, Context, BasicContext, ExtendedContext
from decimal import ROUND_DOWN, Inexact, DivisionByZero, InvalidOperation, Overflow
c = getcontext()
print(c.prec, c.rounding, c.Emax, c.Emin, c.capitals, c.clamp, repr(c))
print(D(1) / 7, D('123456789.123456789') + 0)
c.prec = 6
print(D(1) / 7, D('123456789.123456789') + 0, +D('3.14159265'), D('3.14159265'), D(2).sqrt(), 100 * D('1.23456789'))
with localcontext() as ctx:
    ctx.prec = 50
    print(D(1) / 7, D(2).sqrt())
with localcontext(prec=3, rounding=ROUND_DOWN) as ctx:
    print(D(2) / 3, ctx.prec)
print(D(2) / 3, c.flags[Inexact], c.traps[DivisionByZero])
c.clear_flags()
print(c.flags[Inexact], Context(prec=4).divide(D(1), D(3)))
print(Context(prec=4).create_decimal('1.23456'))
print(Context(prec=2).sqrt(D(2)))
c.traps[DivisionByZero] = False
print(D(1) / 0, D(-1) / 0, c.flags[DivisionByZero])
c.traps[InvalidOperation] = False
print(D(0) / 0, D('abc'), D(-1).sqrt())
c.traps[Inexact] = True
try:
    D(1) / 3
except Inexact as error:
    print(type(error).__name__, error)
setcontext(Context(prec=10, Emax=99))
try:
    print(D('9e99') * 10)
except Overflow as error:
    print(error)
print(getcontext().prec, BasicContext.prec, ExtendedContext.rounding)
