import warnings
def old():
    warnings.warn('old is deprecated', DeprecationWarning, stacklevel=2)
    return 5
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(old())
    warnings.warn('plain')
    warnings.warn('custom', RuntimeWarning)
    warnings.warn(UserWarning('instance'))
    print(len(caught))
    print([(w.category.__name__, str(w.message)) for w in caught])
    print(type(caught[0].message).__name__, caught[1].lineno > 0)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('ignore')
    warnings.warn('silent')
    print(len(caught))
with warnings.catch_warnings():
    warnings.simplefilter('error')
    for category in (UserWarning, DeprecationWarning):
        try:
            warnings.warn('now an error', category)
        except Warning as error:
            print(type(error).__name__, error)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('once')
    for _ in range(3):
        warnings.warn('repeated')
    print(len(caught))
for bad in (lambda: warnings.warn('x', 5), lambda: warnings.warn('x', int), lambda: warnings.warn(),
            lambda: warnings.simplefilter('nope')):
    try:
        bad()
    except (TypeError, AssertionError) as error:
        print(type(error).__name__, error)
