class Base:
    def __init__(self, **kwargs):
        print("Base", kwargs)

    def run(self):
        return ["Base"]


class Left(Base):
    def __init__(self, left=0, **kwargs):
        print("Left", left)
        super().__init__(**kwargs)

    def run(self):
        return ["Left"] + super().run()


class Right(Base):
    def __init__(self, right=0, **kwargs):
        print("Right", right)
        super().__init__(**kwargs)

    def run(self):
        return ["Right"] + super().run()


class Bottom(Left, Right):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        print("Bottom")

    def run(self):
        return ["Bottom"] + super().run()


b = Bottom(left=1, right=2, extra=3)
print(b.run(), Left().run())
print([c.__name__ for c in Bottom.__mro__])
