class A:
    pass


class B(A):
    def missing(self):
        return super().nothing

    def set(self):
        super().x = 1

    def wrong(self):
        return super(B, 5).x

    def not_class(self):
        return super(5, self)

    def nested(self):
        return [super().__init__ for _ in range(1)]

    def no_args():
        return super()

    @staticmethod
    def static():
        return super()

    def deleted(self):
        del self
        return super()


def outside():
    return super()


b = B()
for call in (b.missing, b.set, b.wrong, b.not_class, b.nested, B.no_args, B.static, b.deleted, outside,
             lambda: super(A, B).__init__, lambda: super(B, A())):
    try:
        call()
        print("fine")
    except Exception as e:
        print(type(e).__name__ + ":", e)
