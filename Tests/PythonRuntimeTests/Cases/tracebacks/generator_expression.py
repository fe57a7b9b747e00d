def check(rows):
    return sum(row[0] / row[1] for row in rows)


print(check([(1, 2), (3, 4)]))
print(check([(1, 2), (3, 0)]))
