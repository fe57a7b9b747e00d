total = 0
for i, text in enumerate(["1", "2", "x", "4"]):
    total += int(text)
    print(i, total)
