import csv, io
def written(rows, **options):
    out = io.StringIO()
    csv.writer(out, **options).writerows(rows)
    return out.getvalue()
rows = [['a', 1, 2.5, None, ''], ['with, comma', 'with "quote"', 'line\nbreak', ' blank ', True], [], ['']]
print(repr(written(rows)))
print(repr(written(rows, lineterminator='\n')), repr(written([[1, 'a']], delimiter='\t')),
      repr(written([['x', 5, None]], quoting=csv.QUOTE_ALL)),
      repr(written([['x', 5, 1.5]], quoting=csv.QUOTE_NONNUMERIC)), repr(written([["it's", 'a,b']], quotechar="'")),
      repr(written([['a,b']], quoting=csv.QUOTE_NONE, escapechar='\\')),
      repr(written([['say "x"']], doublequote=False, escapechar='\\')), repr(written([[(1, 2), [3], {'k': 1}]])),
      sep='\n')
out = io.StringIO()
w = csv.DictWriter(out, fieldnames=['name', 'n'], restval='-', extrasaction='ignore', lineterminator='\n')
print(w.writeheader(), w.writerow({'name': 'x', 'n': 1}))
print(w.writerow({'name': 'y', 'z': 9}), w.writerows([{'n': 2}]))
print(repr(out.getvalue()))
print(csv.writer(io.StringIO()).writerow(['a', 'b']))
print(repr(written(['ab', 'c'])))
print(repr(written([[0.1 + 0.2, 1e20, 10 ** 20]])))
csv.register_dialect('pipes', delimiter='|', quoting=csv.QUOTE_MINIMAL)
print(repr(written([['a|b', 'c']], dialect='pipes')))
print('pipes' in csv.list_dialects(), csv.get_dialect('pipes').delimiter)
print(csv.unregister_dialect('pipes'))
for bad in (lambda: csv.DictWriter(out, ['a']).writerow({'b': 1}),
            lambda: written([['a,b']], quoting=csv.QUOTE_NONE), lambda: written([5]), lambda: csv.writer(5),
            lambda: csv.get_dialect('none'), lambda: written([['']], quoting=csv.QUOTE_NONE)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
