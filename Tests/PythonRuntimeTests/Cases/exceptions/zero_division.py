for action in (
    lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 1.0 / 0, lambda: 1 / 0.0,
    lambda: 1.0 // 0, lambda: 1.0 % 0,
    lambda: divmod(1.0, 0), lambda: 0 / 0, lambda: 0.0 / 0.0, lambda: 0**-1, lambda: 0.0**-1,
    lambda: 0.0**-0.5, lambda: 0**-1.5, lambda: pow(0, -1),
    lambda: pow(0, -1, 7), lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: 1j / 0, lambda: 0j**-1,
    lambda: True / False, lambda: True // False,
    lambda: 10**30 // 0, lambda: 10**30 / 0, lambda: 10**30 % 0, lambda: -1 / 0, lambda: float("inf") // 0,
    lambda: float("nan") % 0.0,
    lambda: int(5.5) // int(0.5), lambda: sum([]) / len([]),
):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__ + ":", e)
