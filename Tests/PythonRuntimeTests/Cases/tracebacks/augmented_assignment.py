scores = {"ann": 1}
scores["ann"] += 5
print(scores)
scores["bob"] += 1
