def outer():
    x = "outer"

    def middle():
        y = "middle"

        def inner():
            nonlocal x, y
            x, y = "x from inner", "y from inner"
            z = "inner"

            def innermost():
                nonlocal x, z
                x += "+innermost"
                z += "+"
                return z

            return innermost()

        result = inner()
        return x, y, result

    return middle(), x


print(outer())


def shadowing():
    x = 1

    def a():
        x = 2

        def b():
            nonlocal x
            x += 10
            return x

        return b(), x

    return a(), x


print(shadowing())


def param(n):
    def add(k):
        nonlocal n
        n += k
        return n

    return add


p = param(5)
print(p(1), p(2), param(0)(9))


def in_class():
    total = 0

    class Adder:
        def add(self, n):
            nonlocal total
            total += n
            return total

    a = Adder()
    return a.add(2), a.add(3), total


print(in_class())


def in_generator():
    steps = 0

    def gen():
        nonlocal steps
        for _ in range(3):
            steps += 1
            yield steps

    return list(gen()), steps


print(in_generator())
