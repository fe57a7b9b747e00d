def area(width, height):
    result = width * height
    return reslt


print("calling")
print(area(2, 3))
