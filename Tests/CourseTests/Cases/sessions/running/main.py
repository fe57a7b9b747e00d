from tools import double

for i in range(4):
    print(double(i) - i)
