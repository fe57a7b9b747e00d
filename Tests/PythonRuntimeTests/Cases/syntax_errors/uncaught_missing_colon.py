print("never printed, because nothing runs")
for i in range(3)
    print(i)
