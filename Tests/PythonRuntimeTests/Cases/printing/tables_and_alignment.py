rows = [("apple", 3, 0.5), ("fig", 12, 10.25), ("watermelon", 1, 3)]
for name, n, price in rows:
    print(f"{name:<12}|{n:>4}|{price:8.2f}|{n * price:^10.1f}|")
print("-" * 40)
for name, n, price in rows:
    print("%-12s|%4d|%8.2f|" % (name, n, price))
for name, n, price in rows:
    print("{:<12}|{:>4}|{:8.2f}|".format(name, n, price))
print("name".ljust(12, ".") + "n".rjust(4, ".") + "price".center(10, "*"))
print(*(f"{c:>5}" for c in ("x", "x^2", "x^3")), sep="")
for x in range(1, 4):
    print(*(f"{x**k:>5}" for k in (1, 2, 3)), sep="")
print("\n".join(" ".join(f"{i * j:2}" for j in range(1, 6)) for i in range(1, 4)))
print("=" * 10, "title".upper().center(20), "=" * 10)
print("項目".ljust(6) + "|", "値段".rjust(6) + "|", f"{'中':>4}|", f"{'中':^5}|")
width, precision = 10, 3
print(
    f"{3.14159:{width}.{precision}f}|", "{:{}.{}f}|".format(2.71828, width, precision),
    "%*.*f|" % (width, precision, 1.41421)
)
