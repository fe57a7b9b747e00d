def f(x):
	if x:
		return	x.missing
	return 1 / x


print("tab characters")
f(5)
