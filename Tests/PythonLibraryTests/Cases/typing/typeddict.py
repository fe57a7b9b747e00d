from typing import TypedDict, get_type_hints
class Movie(TypedDict):
    title: str
    year: int
class Detailed(Movie, total=False):
    rating: float
m = Movie(title='Up', year=2009)
d: Detailed = {'title': 'Up', 'year': 2009, 'rating': 8.3}
print(m, type(m), d['rating'], m == {'title': 'Up', 'year': 2009})
print(Movie.__annotations__, Movie.__total__, Detailed.__total__)
print(sorted(Detailed.__required_keys__))
print(sorted(Detailed.__optional_keys__), get_type_hints(Detailed))
print(Movie(), Movie(anything=1))
Alt = TypedDict('Alt', {'in': int, 'a-b': str})
print(Alt.__annotations__, Alt(**{'in': 1}), Movie.__name__)
for bad in (lambda: isinstance(m, Movie), lambda: issubclass(dict, Movie)):
    try:
        bad()
    except TypeError as error:
        print(error)
