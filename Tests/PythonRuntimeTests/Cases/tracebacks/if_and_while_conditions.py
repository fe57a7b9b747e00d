queue = [3, 2, 0, 1]
while 6 / queue[0] > 0:
    print(queue.pop(0))
