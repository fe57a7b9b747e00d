import csv, os
from collections import defaultdict
path = 'files_and_totals.csv'
with open(path, 'w', newline='', encoding='utf-8') as f:
    w = csv.writer(f)
    w.writerow(['item', 'qty', 'price'])
    w.writerows([['茶', 2, 3.5], ['cake, big', 1, 4.25], ['茶', 5, 3.25]])
print(open(path, 'rb').read())
totals = defaultdict(float)
with open(path, newline='', encoding='utf-8') as f:
    for row in csv.DictReader(f):
        totals[row['item']] += int(row['qty']) * float(row['price'])
print(dict(totals), sum(totals.values()))
with open(path, encoding='utf-8') as f:
    header, *rows = csv.reader(f)
print(header, rows, [list(column) for column in zip(*rows)], max(rows, key=lambda r: float(r[2])))
os.remove(path)
