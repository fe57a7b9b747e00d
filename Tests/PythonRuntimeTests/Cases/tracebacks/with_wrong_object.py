class NoManager:
    pass


print("about to enter")
with NoManager() as m:
    print("never")
