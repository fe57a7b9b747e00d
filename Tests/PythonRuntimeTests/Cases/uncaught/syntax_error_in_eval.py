print(eval('1 + 1'))
print(eval('2 *'))
