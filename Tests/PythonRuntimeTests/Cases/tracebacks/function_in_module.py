from _modules.shapes import area

print(area(2, 3))
print(area("2", "3"))
