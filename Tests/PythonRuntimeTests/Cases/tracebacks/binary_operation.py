def total(prices, tax):
    base = sum(prices)
    return base + base * tax + prices


print("before")
print(total([1, 2], 0.5))
print("never printed")
