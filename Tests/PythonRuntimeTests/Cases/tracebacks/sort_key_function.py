def by_age(person):
    return person["age"]


people = [{"name": "a", "age": 3}, {"name": "b"}]
print(sorted(people[:1], key=by_age))
print(sorted(people, key=by_age))
