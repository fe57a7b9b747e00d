try:
    float('abc')
except ValueError as error:
    error.add_note('while reading column 3')
    print('adding a note')
    raise
