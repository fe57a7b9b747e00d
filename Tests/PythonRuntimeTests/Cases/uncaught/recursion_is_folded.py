import sys
sys.setrecursionlimit(60)
def fall(n):
    return fall(n + 1)

print('falling')
fall(0)
