def scale(vector, by, plus=0):
    return [x * by + plus for x in vector]

print(scale([1, 2], 3))
print(scale([1, 2]))
