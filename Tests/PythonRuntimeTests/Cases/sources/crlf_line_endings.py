def f(x):
    if x:
        return "yes"
    return "no"


text = """line one
line two"""
print(f(1), f(0), repr(text), len(text))
y = 1 + \
    2
print(y, "a\
b")
values = [
    1,
    2,  # comment
]
print(values); print("semi")
# last comment
