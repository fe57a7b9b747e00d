text = 'abc'
def assign():
    text[0] = 'x'
def delete():
    del text[0]
def slice_assign():
    text[0:2] = 'xy'
def attribute():
    text.name = 'x'
def drop_attribute():
    del text.upper
for change in (assign, delete, slice_assign, attribute, drop_attribute):
    try:
        change()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
other = text
text += 'd'
print(text, other, text is other, text * 2, other * 0 == '', -1 * other == '', text.replace('a', 'A'), text)
