price = 5


def cost(n):
    return price(n) + 1


print(price)
print(cost(2))
