name, score = "ann", "high"
print(f"{name:>5}")
print("%s" % score)
print(f"{name}: {score:.2f}")
