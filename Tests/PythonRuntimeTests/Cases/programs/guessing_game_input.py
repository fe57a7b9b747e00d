secret, low, high = 37, 1, 100
tries = 0
while True:
    text = input("guess: ")
    try:
        guess = int(text)
    except ValueError as e:
        print(e)
        continue
    tries += 1
    if guess == secret:
        print(f"correct after {tries} {'try' if tries == 1 else 'tries'}")
        break
    print("too low" if guess < secret else "too high")
name = input("name? ")
print("hello", name or "nobody", repr(name))
a, b = map(int, input().split())
print(a + b, a * b)
numbers = [float(x) for x in input("numbers: ").split(",")]
print(sum(numbers), numbers)
try:
    input("one more: ")
except EOFError as e:
    print("\nEOFError:", e)
