import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("plain text")
    warnings.warn("old", DeprecationWarning)
    warnings.warn(UserWarning("instance"))
    print([(w.category.__name__, str(w.message)) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("now an error", RuntimeWarning)
    except RuntimeWarning as e:
        print(repr(e))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.warn("silent")
    print("ignored")
print(issubclass(DeprecationWarning, Warning), issubclass(Warning, Exception))
