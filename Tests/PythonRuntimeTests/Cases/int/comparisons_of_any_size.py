values = [0, 1, -1, 2 ** 31, -2 ** 31, 2 ** 63, -2 ** 63, 10 ** 25, -10 ** 25, 10 ** 25 + 1]
print(sorted(values))
print(max(values), min(values))
for a in (2 ** 63, -10 ** 25):
    print([a < b for b in values], [a == b for b in values])
print(2 ** 70 == 2 ** 70, 2 ** 70 != 2 ** 70 + 1, 2 ** 70 >= 2 ** 69)
print(1 == True, 0 == False, 2 == True, 1 < True)
print(3 == '3', 3 != '3', 3 == 3.0, 3 == 3 + 0j, 3 == None)
try:
    print(3 < '3')
except TypeError as error:
    print(error)
