import math
targets, outputs = [1, 0, 1, 1], [0.9, 0.2, 0.6, 0.8]
mse = sum((t - o) ** 2 for t, o in zip(targets, outputs)) / 4
bce = -sum(t * math.log(o) + (1 - t) * math.log(1 - o) for t, o in zip(targets, outputs)) / 4
print(mse, bce, math.sqrt(mse), sum(abs(t - o) for t, o in zip(targets, outputs)) / 4)
logits = [2.0, 1.0, 0.1]
exps = [math.exp(v) for v in logits]
probs = [e / sum(exps) for e in exps]
print(probs, -math.log(probs[0]), math.log(sum(exps)), sum(probs), probs.index(max(probs)))
m = max(logits)
print(m + math.log(sum(math.exp(v - m) for v in logits)))
print([math.exp(v / 0.5) / sum(math.exp(u / 0.5) for u in logits) for v in logits])
values = [3.0, 1.0, 4.0, 1.0, 5.0]
mean = math.fsum(values) / 5
sd = math.sqrt(math.fsum((v - mean) ** 2 for v in values) / 5)
print([(v - mean) / sd for v in values], [(v - min(values)) / (max(values) - min(values)) for v in values], mean, sd)
print(math.dist([1, 2], [4, 6]))
print(sum(a * b for a, b in zip([1, 2], [3, 4])) / (math.hypot(1, 2) * math.hypot(3, 4)))
print(-sum(p * math.log2(p) for p in (0.5, 0.25, 0.25)))
print([1 / (math.sqrt(2 * math.pi)) * math.exp(-x * x / 2) for x in (-1, 0, 2)])
print([math.cos(math.pi * t / 10) / 2 + 0.5 for t in range(0, 11, 5)])
print([0.1 * 0.5 ** (e // 10) for e in (0, 10, 25)])
