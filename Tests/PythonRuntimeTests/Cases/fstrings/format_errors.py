x, s, n = 1.5, "text", 3


class Plain:
    def __repr__(self):
        return "Plain"


p = Plain()
for action in (
    lambda: f"{s:d}", lambda: f"{s:.2f}", lambda: f"{x:d}", lambda: f"{x:x}", lambda: f"{x:s}",
    lambda: f"{n:s}", lambda: f"{n:.2d}", lambda: f"{n:q}", lambda: f"{x:q}", lambda: f"{s:q}",
    lambda: f"{None:5}", lambda: f"{[1]:5}", lambda: f"{ {}:5}", lambda: f"{(1,):>5}", lambda: f"{p:5}",
    lambda: f"{p:}", lambda: f"{s:=5}", lambda: f"{s:+}", lambda: f"{s:,}", lambda: f"{s:#}",
    lambda: f"{s:05}",
    lambda: f"{n:,x}", lambda: f"{n:_x}", lambda: f"{n:,b}", lambda: f"{n:,s}", lambda: f"{n:+c}",
    lambda: f"{n:,c}", lambda: f"{1114112:c}", lambda: f"{-1:c}", lambda: f"{x:c}", lambda: f"{x:b}",
    lambda: f"{n:.}", lambda: f"{x:.}", lambda: f"{x:.f}", lambda: f"{n:10.}",
    lambda: f"{n: >}", lambda: f"{n:>>}", lambda: f"{n:xx}", lambda: f"{n:5 5}", lambda: f"{n:,,}",
    lambda: f"{n:,_}", lambda: f"{x:_,}", lambda: f"{1j:%}", lambda: f"{1j:05}", lambda: f"{1j:=5}",
    lambda: f"{True:s}", lambda: f"{b'x':5}", lambda: f"{len:5}", lambda: f"{int:5}",
    lambda: f"{undefined}", lambda: f"{1 / 0}", lambda: f"{s[10]}", lambda: f"{s.nothing}",
    lambda: f"{dict()['k']}", lambda: f"{n:{'x' * 3}}", lambda: f"{n:99999999999999999999}",
    lambda: f"{x:.99999999999999999999f}",
):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
