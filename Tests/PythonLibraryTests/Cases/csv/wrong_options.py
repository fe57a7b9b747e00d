# Options that no dialect can have.
import csv
import io

for options in ({"lineterminator": 4}, {"lineterminator": None}, {"delimiter": 4}, {"delimiter": None}, {"delimiter": ""},
                {"quotechar": 4}, {"quoting": "x"}, {"quoting": 9}, {"escapechar": "ab"}, {"quotechar": ""}):
    try:
        csv.writer(io.StringIO(), **options)
        print(options, "is accepted")
    except TypeError as error:
        print(options, error)
for arguments in (), (100,), (None,), ("x",), (1, 2):
    try:
        print(csv.field_size_limit(*arguments))
    except TypeError as error:
        print(error)


class Odd(csv.excel):
    lineterminator = 4


try:
    Odd()
except csv.Error as error:
    print(error)
