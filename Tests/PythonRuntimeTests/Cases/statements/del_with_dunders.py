class Store:
    def __delitem__(self, key):
        print("delitem", key)

    def __delattr__(self, name):
        print("delattr", name)


s = Store()
del s[0]
del s["k"], s[1:2], s[1:2, 3]
del s[...], s[None]
del s.name
del s.first, s.second
for attr in ("x", "y"):
    delattr(s, attr)
