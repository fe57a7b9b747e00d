import gc
import io
import sys


class Book:
    def __init__(self, title):
        self.title = title
        print("opened", title)

    def __del__(self):
        print("closed", self.title)


book = Book("one")
del book
print("after del")
try:
    print(book)
except NameError as error:
    print(error)

book = Book("two")
book = Book("three")
book = None

other = again = Book("four")
del other
print("still", again.title)
again = 0


def read():
    local = Book("five")
    print("reading", local.title)


read()
print("read")


def drop():
    local = Book("six")
    del local
    print("dropped")


drop()
Book("seven")
shelf = [Book("eight"), Book("nine")]
shelf.pop()
print("popped")
shelf.clear()
table = {"k": Book("ten")}
table["k"] = Book("eleven")
del table["k"]
print("table", table)
for number in range(2):
    current = Book(f"loop {number}")
del current


class Case:
    def __init__(self, book):
        self.book = book

    def __del__(self):
        print("case of", self.book.title)


case = Case(Book("twelve"))
del case
print("case and book are gone")

left, right = Book("left"), Book("right")
left.other, right.other = right, left
del left, right
print("a ring lives on")
gc.collect()
print("until it is looked for")


class Phoenix:
    def __del__(self):
        global saved
        saved = self
        print("rises once")


phoenix = Phoenix()
del phoenix
print(type(saved).__name__)
saved = None
print("gone for good")


class Broken:
    def __del__(self):
        raise ValueError("in __del__")


standard, sys.stderr = sys.stderr, io.StringIO()
broken = Broken()
del broken
lines = sys.stderr.getvalue().splitlines()
sys.stderr = standard
print("goes on", lines[0].split(" at ")[0], lines[-1])


class Chapter(Book):
    def __del__(self):
        super().__del__()
        print("chapter closed")


chapter = Chapter("thirteen")
del chapter
try:
    failing = Book("fourteen")
    raise ValueError(failing)
except ValueError as error:
    print("caught", error.args[0].title)
del failing
print("end")
last = Book("fifteen")
very_last = Book("sixteen")
