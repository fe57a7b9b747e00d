class Broken:
    def __repr__(self):
        return "Broken(" + self.name + ")"


b = Broken()
b.name = "ok"
print([b])
del b.name
print([b, b])
