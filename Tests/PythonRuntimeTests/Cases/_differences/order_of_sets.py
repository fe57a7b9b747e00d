# A set of strings or of other objects is walked in the order in which they were put in; CPython's order differs from run to run.
# Cause: hashes of strings are the same in every run here. Sets of numbers keep CPython's order.
# To be independent of it: sorted(names).
names = {"pear", "apple", "fig"}
names.add("kiwi")
print(list(names))
print({30, 2, 10, 1})
