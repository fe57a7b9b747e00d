import sys
for i in range(int(sys.argv[1]) if len(sys.argv) > 1 else 1): print("new", i)
