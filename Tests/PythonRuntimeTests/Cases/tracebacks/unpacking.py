def pairs(rows):
    for a, b in rows:
        print(a, b)


pairs([(1, 2), "xy"])
pairs([(1, 2, 3)])
