values = [1, 2, 'three']
running = 0
for value in values:
    running = running + value
    print(running)
