class LibraryError(Exception):
    """Base of what can go wrong here."""


class NotAvailable(LibraryError):
    def __init__(self, title, due):
        super().__init__(f"{title!r} is out until day {due}")
        self.due = due


class Item:
    days = 14

    def __init__(self, title):
        self.title, self.borrower, self.due = title, None, None

    def lend(self, who, today):
        if self.borrower:
            raise NotAvailable(self.title, self.due)
        self.borrower, self.due = who, today + self.days

    def give_back(self, today):
        late = max(0, today - self.due)
        self.borrower = self.due = None
        return late * self.fee()

    def fee(self):
        return 0.5

    def __str__(self):
        return f"{type(self).__name__.lower()} {self.title}" + (f" (with {self.borrower})" if self.borrower else "")


class Book(Item):
    pass


class Film(Item):
    days = 3

    def fee(self):
        return super().fee() * 4


items = {i.title: i for i in (Book("Emma"), Film("Ran"), Book("Ulysses"))}
events = [
    (1, "lend", "Emma", "ann"), (2, "lend", "Emma", "bob"), (2, "lend", "Ran", "bob"), (9, "back", "Ran"),
    (10, "back", "Emma"), (11, "lend", "Zorba", "ann")
]
for day, action, title, *who in events:
    try:
        item = items[title]
        if action == "lend":
            item.lend(*who, day)
            print(day, item, "due", item.due)
        else:
            print(day, title, "fee", f"{item.give_back(day):.2f}")
    except NotAvailable as e:
        print(day, e, e.due - day, "days")
    except KeyError as e:
        print(day, "no such title", e)
print(*map(str, items.values()), sep="; ")
