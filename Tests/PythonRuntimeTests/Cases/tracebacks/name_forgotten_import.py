print("area of a circle")
print(math.pi * 2**2)
