values = [2, "3"]
print(-values[0] ** 2)
print(1 + -values[1] ** 2)
