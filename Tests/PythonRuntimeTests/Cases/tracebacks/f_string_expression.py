rows = [("a", 1), ("b", 0)]
for name, n in rows:
    print(f"{name} has {10 / n:.2f}")
