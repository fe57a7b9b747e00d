import math, sys


class C:
    x = 1

    def m(self):
        pass


c = C()


def f():
    pass


for action in (
    lambda: c.y, lambda: C.y, lambda: c.m.y, lambda: f.y, lambda: (5).y, lambda: (1.5).y, lambda: "s".y,
    lambda: [].y, lambda: {}.y, lambda: ().y,
    lambda: {1}.y, lambda: None.y, lambda: True.y, lambda: len.y, lambda: int.y, lambda: type.y,
    lambda: object().y, lambda: math.y, lambda: sys.y,
    lambda: range(3).y, lambda: b"".y, lambda: (n for n in ()).y, lambda: Exception().y, lambda: iter([]).y,
    lambda: (1j).y, lambda: [].append.y,
    lambda: ....y, lambda: super(C, c).y, lambda: "abc".push("d"), lambda: [1].push(2),
    lambda: (1,).append(2), lambda: {}.has_key(1), lambda: "a".reverse(),
    lambda: {"a": 1}.a, lambda: [1].length, lambda: "s".len(), lambda: None.append(1),
    lambda: [3, 1].sort().reverse(), lambda: {1}.append(2), lambda: "s".contains("s"),
    lambda: int.x.y, lambda: C().x.y, lambda: open.y, lambda: print("").y, lambda: slice(1).y,
    lambda: NotImplemented.y, lambda: property().y, lambda: zip().y,
):
    try:
        print(action())
    except AttributeError as e:
        print(e)
