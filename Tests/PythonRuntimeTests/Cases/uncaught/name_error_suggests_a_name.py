learning_rate = 0.1
def step(x):
    return x - learning_rat * 2

print('start')
print(step(1))
