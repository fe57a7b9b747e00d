"""What the language is timed by: every function gives a value that all Pythons must agree on.

language.py NAME   runs a benchmark and prints its result
language.py        prints the names
"""
import sys

BENCHMARKS = {}


def benchmark(name, size):
    def register(function):
        BENCHMARKS[name] = (function, size)
        return function

    return register


# Numbers


@benchmark("int loop", 3_000_000)
def int_loop(n):
    total = i = 0
    while i < n:
        total += i * 2
        i += 1
    return total


@benchmark("float loop", 4_000_000)
def float_loop(n):
    decay, drive = 1.0, 0.5
    for _ in range(n):
        decay = decay * 0.9999 + drive * 0.5
    return decay


@benchmark("congruential generator", 1_500_000)
def congruential(n):
    state, multiples = 12345, 0
    i = 0
    while i < n:
        state = (state * 1103515245 + 12345) % 2147483648
        if state % 3 == 0:
            multiples += 1
        i += 1
    return multiples


@benchmark("large integers", 20_000)
def large_integers(n):
    for _ in range(5):
        a, b = 0, 1
        for _ in range(n):
            a, b = b, a + b
    return a % 1_000_000_007, len(str(a))


@benchmark("n-body", 300_000)
def n_body(n):
    sun, planet, velocity = Vector(0.0, 0.0, 0.0), Vector(1.0, 0.5, 0.25), Vector(0.01, 0.02, 0.03)
    for _ in range(n):
        dx = planet.x - sun.x
        dy = planet.y - sun.y
        dz = planet.z - sun.z
        squared = dx * dx + dy * dy + dz * dz + 0.01
        pull = 0.001 / (squared * squared)
        velocity.x = velocity.x - dx * pull
        velocity.y = velocity.y - dy * pull
        velocity.z = velocity.z - dz * pull
        planet.x = planet.x + velocity.x * 0.001
        planet.y = planet.y + velocity.y * 0.001
        planet.z = planet.z + velocity.z * 0.001
    return planet.x + planet.y + planet.z


class Vector:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z


# Calls


@benchmark("fibonacci", 29)
def fibonacci(n):
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


@benchmark("closure", 2_500_000)
def closure(n):
    def adder(amount):
        def add(x):
            return x + amount

        return add

    add_three = adder(3)
    total = i = 0
    while i < n:
        total = add_three(total)
        i += 1
    return total


@benchmark("builtin call", 2_000_000)
def builtin_call(n):
    items = [1, 2, 3]
    total = i = 0
    while i < n:
        total += len(items)
        i += 1
    return total


@benchmark("keyword arguments", 300_000)
def keyword_arguments(n):
    def area(width, height=2, *more, scale=1, **options):
        return (width + height + len(more) + options.get("margin", 0)) * scale

    total = 0
    for i in range(n):
        total += area(i) + area(i, 3, 4, scale=2) + area(i, height=1, margin=5)
    return total


@benchmark("exceptions", 400_000)
def exceptions(n):
    class Odd(Exception):
        pass

    def even_only(i):
        if i % 2 == 1:
            raise Odd(i)
        return i

    caught = 0
    for i in range(n):
        try:
            even_only(i)
        except Odd:
            caught += 1
    return caught


# Objects


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def plus(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def square(self):
        return self.x * self.x + self.y * self.y


@benchmark("points", 500_000)
def points(n):
    walker, step = Point(0.0, 0.0), Point(1.0, 2.0)
    total = 0.0
    for _ in range(n):
        walker = walker.plus(step)
        total += walker.square()
    return total


class Counter:
    def __init__(self):
        self.count = 0

    def add(self, amount):
        self.count += amount
        return self.count


@benchmark("method calls", 2_000_000)
def method_calls(n):
    counter = Counter()
    total = i = 0
    while i < n:
        total += counter.add(i)
        i += 1
    return total


class Module:
    def __init__(self, inputs):
        self._inputs = inputs

    def size(self):
        return self._inputs


class Layer(Module):
    scale = 3

    def __init__(self, inputs, outputs):
        super().__init__(inputs)
        self.outputs = outputs

    @property
    def weights(self):
        return self._inputs * self.outputs

    def __call__(self, x):
        return self.weights * self.scale + self.size() + x


@benchmark("inheritance", 500_000)
def inheritance(n):
    layer = Layer(3, 4)
    total = 0
    for i in range(n):
        total += layer(i)
    return total


class Scalar:
    """A number that knows how it was computed; each graph of these is full of cycles."""

    def __init__(self, data, children=()):
        self.data = data
        self.grad = 0.0
        self.children = children
        self.backward = None

    def __add__(self, other):
        out = Scalar(self.data + other.data, (self, other))

        def backward():
            self.grad += out.grad
            other.grad += out.grad

        out.backward = backward
        return out

    def __mul__(self, other):
        out = Scalar(self.data * other.data, (self, other))

        def backward():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad

        out.backward = backward
        return out


@benchmark("scalar gradients", 3_000)
def scalar_gradients(n):
    total = 0.0
    for _ in range(n):
        weight, x, out = Scalar(0.5), Scalar(1.5), Scalar(1.0)
        graph = []
        for _ in range(20):
            product = out * weight
            out = product + x
            graph.append(product)
            graph.append(out)
        out.grad = 1.0
        for node in reversed(graph):
            node.backward()
        total += weight.grad + x.grad
    return total


class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right


@benchmark("binary trees", 13)
def binary_trees(n):
    def grow(depth):
        if depth == 0:
            return Node(None, None)
        return Node(grow(depth - 1), grow(depth - 1))

    def count(tree):
        if tree.left is None:
            return 1
        return 1 + count(tree.left) + count(tree.right)

    kept = grow(n)
    return sum([count(grow(n - 2)) for _ in range(16)]) + count(kept)


@benchmark("many living objects", 100_000)
def many_living_objects(n):
    kept = [Point(i, i + 1) for i in range(n)]
    total = 0
    for k in range(10):
        for i in range(n):
            point = Point(i, k)
            total += point.x + kept[i].y
    return total


# Lists and tuples


@benchmark("list", 1_200)
def list_items(n):
    total = 0
    for _ in range(n):
        items = []
        i = 0
        while i < 1000:
            items.append(i)
            i += 1
        i = 0
        while i < len(items):
            total += items[i]
            i += 1
        total += sum(items)
    return total


@benchmark("sieve", 2_000_000)
def sieve(n):
    is_prime = [True] * (n + 1)
    primes = 0
    for i in range(2, n + 1):
        if is_prime[i]:
            primes += 1
            for multiple in range(i * 2, n + 1, i):
                is_prime[multiple] = False
    return primes


@benchmark("matrix product", 150)
def matrix_product(n):
    a = [[i * 0.5 + j for j in range(n)] for i in range(n)]
    b = [[i - j * 0.25 for j in range(n)] for i in range(n)]
    trace = 0.0
    for i in range(n):
        row = a[i]
        for j in range(n):
            entry = 0.0
            for k in range(n):
                entry += row[k] * b[k][j]
            trace += entry
    return trace


@benchmark("small lists", 2_000_000)
def small_lists(n):
    total = i = 0
    while i < n:
        pair = [i, total]
        total += pair[0]
        i += 1
    return total


@benchmark("growing lists", 200_000)
def growing_lists(n):
    total = 0
    for _ in range(n):
        items = []
        i = 0
        while i < 8:
            items.append(i)
            i += 1
        total += len(items)
    return total


@benchmark("tuples", 2_000_000)
def tuples(n):
    total = i = 0
    while i < n:
        pair = (i, total)
        total += pair[0]
        i += 1
    return total


@benchmark("list comprehensions", 15_000)
def comprehensions(n):
    total = 0
    for _ in range(n):
        squares = [i * i for i in range(100) if i % 3]
        total += sum(squares)
    return total


@benchmark("zip and enumerate", 15_000)
def zip_and_enumerate(n):
    xs = [i * 0.5 for i in range(100)]
    ys = [i * 0.25 for i in range(100)]
    total = 0.0
    for _ in range(n):
        for i, (x, y) in enumerate(zip(xs, ys)):
            total += x * y + i
    return total


@benchmark("slices", 100_000)
def slices(n):
    items = list(range(200))
    total = 0
    for k in range(n):
        part = items[10:150:2]
        part[3:6] = [0, 0]
        total += part[-1] + len(part[::-1]) + (k in part)
    return total


@benchmark("sorting by a key", 100)
def sorting(n):
    words = [str((i * 7919) % 10007) for i in range(2000)]
    for _ in range(n):
        ordered = sorted(words, key=lambda word: (len(word), word), reverse=True)
    return ordered[:3]


# Dictionaries


@benchmark("dict of integers", 800_000)
def dict_of_integers(n):
    doubles = {}
    i = 0
    while i < n:
        doubles[i] = i * 2
        i += 1
    total = i = 0
    while i < n:
        total += doubles[i]
        i += 1
    return total + len(doubles)


@benchmark("dict of strings", 15_000)
def dict_of_strings(n):
    keys = ["key" + str(i) for i in range(100)]
    counts = {}
    for _ in range(n):
        for key in keys:
            counts[key] = counts.get(key, 0) + 1
    return counts["key7"] + len(counts)


@benchmark("word count", 60_000)
def word_count(n):
    words = ["the", "quick", "brown", "fox", "jumps", "over", "the", "lazy", "dog"]
    counts = {}
    for _ in range(n):
        for word in words:
            key = word + "_x"
            if counts.get(key) is None:
                counts[key] = 0
            counts[key] = counts[key] + 1
    return counts["the_x"]


# Text


@benchmark("f-strings", 300_000)
def f_strings(n):
    total, name = 0, "widget"
    for i in range(n):
        total += len(f"item {i}: value={i * 2} name={name} x={i * 0.5}")
    return total


@benchmark("fixed decimals", 300_000)
def fixed_decimals(n):
    total = 0
    for i in range(n):
        total += len(f"{i * 0.37:.2f} {i:5d}")
    return total


@benchmark("appending to a string", 400_000)
def appending(n):
    text = ""
    for i in range(n):
        text += "ab"
        text = text + str(i)
    return len(text)


@benchmark("string methods", 3_000)
def string_methods(n):
    text = "the quick brown fox jumps over the lazy dog " * 20
    total = 0
    for _ in range(n):
        words = text.upper().split()
        line = "-".join(word[::-1].replace("O", "0") for word in words if word.startswith(("T", "Q", "L")))
        total += len(line) + line.count("0")
    return total


# Generators


@benchmark("generator", 2_000_000)
def generator(n):
    def numbers():
        i = 0
        while i < n:
            yield i
            i += 1

    total = 0
    for number in numbers():
        total += number
    return total


@benchmark("sum of a generator", 80_000)
def sum_of_a_generator(n):
    weights = [i * 0.01 for i in range(16)]
    inputs = [1.0 - i * 0.02 for i in range(16)]
    total = 0.0
    for _ in range(n):
        total += sum((w * x for w, x in zip(weights, inputs)), 0.5)
    return total


if __name__ == "__main__":
    if len(sys.argv) > 1:
        function, size = BENCHMARKS[sys.argv[1]]
        print(function(size))
    else:
        print("\n".join(BENCHMARKS))
