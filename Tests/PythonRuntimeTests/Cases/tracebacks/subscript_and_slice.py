data = {"rows": [[1, 2], [3]]}
print(data["rows"][0][1])
print(data["rows"][1:][0][0])
print(data["rows"][1]["x"] + 1)
