name = input('Name? ')
print('Hello,', name)
print(repr(input()), repr(input('> ')))
n = int(input())
print(n * 2, [float(part) for part in input().split(',')])
print(repr(input()))
try:
    input('more? ')
except EOFError as error:
    print('EOFError:', error)
try:
    input('a', 'b')
except TypeError as error:
    print(error)
