class Thing:
    colour = "red"


t = Thing()
print(t.colour)
print(t.zzzzzzzz)
