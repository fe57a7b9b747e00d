def fit(data, *, epochs=10, rate=0.1):
    return epochs * rate

print(fit([], epochs=2))
print(fit([], epoch=5))
