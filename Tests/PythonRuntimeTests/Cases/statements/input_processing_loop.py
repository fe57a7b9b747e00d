total = 0
numbers = []
while True:
    line = input("> ")
    if line == "":
        continue
    if line == "done":
        break
    command, _, rest = line.partition(" ")
    if command == "add":
        try:
            value = float(rest)
        except ValueError as e:
            print("bad number:", e)
        else:
            numbers.append(value)
            total += value
        finally:
            print("so far", total)
    elif command in ("list", "ls"):
        print(numbers)
    elif command == "del":
        try:
            del numbers[int(rest)]
        except (ValueError, IndexError) as e:
            print(type(e).__name__, e)
    else:
        print(f"unknown command {command!r}")
else:
    print("never")
print("total", total, "mean", sum(numbers) / len(numbers) if numbers else None)
