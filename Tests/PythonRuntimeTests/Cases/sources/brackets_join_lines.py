total = (1 +
  2
+ 3)
print(total)
xs = [
1,
        2,
    3
  , 4
]
print(xs)
d = {
    "a":
        1,
    "b": (2,
          3)
}
print(d)


def f(
    a,
    b=(
        1,
        2,
    ),
    *args,
    **kw
):
    return a, b, args, kw


print(f(
    1
), f(1,
     2), f(
    *[1,
      2], **{"k":
             3}))
result = (xs
          [0])
print(result, xs[
    1
], xs[1:
      3])
text = ("a"
        "b"
        # comment between

        "c")
print(text)
if (total > 1 and
        total < 10 or
    total == 100):
    print("condition")
print(sum(
    x
    for x in xs
    if x > 1
), [x for x in xs
    if x], not (
    True
), (lambda a,
    b: a +
    b)(1, 2))
