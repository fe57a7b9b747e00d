import builtins

list = [1, 2]
print(list, builtins.list("ab"))
del list
print(list("ab"))
try:
    del list
except NameError as e:
    print(e)
str = str
print(str(5), "str" in globals())
sum = 0
for i in range(4):
    sum += i
print(sum)
sum = builtins.sum
print(sum([1, 2]))
input = lambda prompt="": "typed"
print(input("> "))


def f(id, type=None, *, max=5):
    return id, type, max


print(f(1), f(id=2, type=3, max=4))
print = print
print("still here")
id = 7
print(id, [id for id in range(2)], id)
True_ = True
print(True_, hasattr(builtins, "True_"))
builtins.made_here = "added to builtins"
print(made_here)
del builtins.made_here
file, dict_, input = "names", {}, None
print(file, dict_, input)
