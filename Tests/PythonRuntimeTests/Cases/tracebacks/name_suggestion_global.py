total = 10
counter = 3
print(total + counter)
print(totl + counter)
