def hill_climbing(solution, neighbours, height, limit=1000):
    path = [solution]
    for _ in range(limit):
        best = max(neighbours(solution), key=height)
        if height(best) <= height(solution):
            break
        solution = best
        path.append(solution)
    return solution, path


def f(x):
    return -(x - 3) ** 2 + 10


best, path = hill_climbing(0, lambda x: [x - 0.5, x + 0.5], f)
print(best, f(best), path)


class Solution:
    step = 0.25

    def __init__(self, v):
        self.v = v

    def neighbours(self):
        x, y = self.v
        return [Solution((x + dx, y + dy)) for dx in (-self.step, 0, self.step) for dy in (-self.step, 0, self.step)]

    def height(self):
        x, y = self.v
        return -1 * (x * x + y * y - 2 * x - 4 * y)

    def __str__(self):
        return "height({})={:.3f}".format(self.v, self.height())


s, steps = hill_climbing(Solution((-1, 0)), Solution.neighbours, Solution.height)
print(*steps[:3], "...", s, len(steps), sep="\n")
