def grade(score):
    if score >= 90:
        return "A"
    elif score >= 80:
        return "B"
    elif score >= 70:
        return "C"
    else:
        return "F"


for s in (95, 90, 89.99, 70, 0, -1):
    print(s, grade(s))
if 0: print("zero")
elif "": print("empty")
elif []: print("list")
elif 0.0: print("float")
elif None: print("none")
elif "0": print("the string '0' is true")
if not []: print("empty list is false")
if 1 and not 0 or print("never"): print("yes")
x = 5
if x > 3:
    if x > 4:
        print("nested")
    else:
        print("wrong")
