x, name, xs = 3.14159, "ann", [1, 2]
print(f"{x=}", f"{name=}", f"{xs=}", f"{x + 1=}", f"{len(xs)=}", f"{xs[0]=}", f"{name.upper()=}", f"{None=}")
print(f"{x = }", f"{ x=}", f"{x= }", f"{ x = }", f"{x  =  }|")
print(
    f"{x=:.2f}", f"{x=:>10.1f}", f"{name=!s}", f"{name=!r:>8}", f"{name=!s:^7}|", f"{x=!r}", f"{xs=!s:>10}",
    f"{x = :.3f}"
)
print(f"{x=}")
print(
    f"{name=}", f"a{x=}b", f"{x=:{6}.{1}f}|", f"{'text'=}", f"{1 + 2=}", f"{x > 3=}", f"{[n for n in xs]=}",
    f"{(1, 2)=}"
)
print(f"{x == 3}", f"{x != 3}", f"{x <= 4=}", f"{x >= 4}", f"{(x == 3)=}", f"{xs == [1, 2]=}")
print(f"{f'{x=}'=}", f"{name + '='=}", f"{dict(a=1)=}", f"{(lambda: 5)()=}", f"{x if x else 0=}")
epoch, loss, acc = 3, 0.12345, 0.9
print(f"{epoch=:3d} {loss=:.4f} {acc=:.1%}")
print(f'''{
x
=}''')
