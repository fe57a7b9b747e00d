def step(n):
    try:
        if n == 2:
            raise ValueError(f"step {n}")
        print("step", n)
    except ValueError:
        print("logging")
        raise


for n in range(4):
    step(n)
