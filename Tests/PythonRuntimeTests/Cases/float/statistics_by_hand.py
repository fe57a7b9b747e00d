data = [2.5, 3.7, 1.2, 9.8, 4.4, 4.4, 6.1]
mean = sum(data) / len(data)
variance = sum((x - mean) ** 2 for x in data) / (len(data) - 1)
ordered = sorted(data)
median = ordered[len(ordered) // 2]
print(mean, variance, variance ** 0.5, median, max(set(data), key=data.count), max(data) - min(data), ordered)
print([round((x - mean) / variance ** 0.5, 4) for x in data], [round(x / max(data), 3) for x in data])
xs, ys = [1, 2, 3, 4], [2.1, 3.9, 6.2, 7.8]
mx, my = sum(xs) / 4, sum(ys) / 4
slope = sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / sum((x - mx) ** 2 for x in xs)
print(slope, my - slope * mx, [slope * x + my - slope * mx for x in xs])
print(sum((slope * x + my - slope * mx - y) ** 2 for x, y in zip(xs, ys)))
running, out = 0.0, []
for n, x in enumerate(data, 1):
    running += (x - running) / n
    out.append(running)
print(out)
smooth = [data[0]]
for x in data[1:]:
    smooth.append(0.3 * x + 0.7 * smooth[-1])
print(smooth)
