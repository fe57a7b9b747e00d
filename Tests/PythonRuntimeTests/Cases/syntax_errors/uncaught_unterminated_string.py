x = 1
greeting = 'it's fine'
print(greeting)
