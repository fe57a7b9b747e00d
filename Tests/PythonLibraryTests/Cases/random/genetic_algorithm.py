import random
TARGET = 'hello ai'
LETTERS = 'abcdefghijklmnopqrstuvwxyz '
random.seed(1)
def fitness(text):
    return sum(a == b for a, b in zip(text, TARGET))
def child(a, b):
    cut = random.randint(0, len(TARGET))
    letters = list(a[:cut] + b[cut:])
    if random.random() < 0.5:
        letters[random.randrange(len(letters))] = random.choice(LETTERS)
    return ''.join(letters)
population = [''.join(random.choices(LETTERS, k=len(TARGET))) for _ in range(40)]
generation = 0
while True:
    population.sort(key=fitness, reverse=True)
    if generation % 10 == 0 or population[0] == TARGET:
        print(generation, repr(population[0]), fitness(population[0]))
    if population[0] == TARGET:
        break
    parents = population[:10]
    population = parents + [child(*random.sample(parents, 2)) for _ in range(30)]
    generation += 1
