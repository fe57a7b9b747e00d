print("start")
print(completely_unknown_thing)
