print("loading broken")
TABLE = [1, 2, 3]
VALUE = TABLE[len(TABLE)]
