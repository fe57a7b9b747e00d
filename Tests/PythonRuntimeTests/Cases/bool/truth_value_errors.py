def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
class Text:
    def __bool__(self):
        return 'yes'
class One:
    def __bool__(self):
        return 1
class Negative:
    def __len__(self):
        return -1
class Long:
    def __len__(self):
        return 10 ** 30
class Real:
    def __len__(self):
        return 2.0
for cls in (Text, One, Negative, Long, Real):
    attempt(lambda: bool(cls()))
attempt(lambda: 1 if Text() else 2)
attempt(lambda: not Negative())
attempt(lambda: bool(1, 2))
attempt(lambda: bool(x=1))
attempt(lambda: len(Negative()))
