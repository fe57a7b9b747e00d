import csv, io
data = '''x,y,label
1.5,2,a
3,4.25,b
-1,,a
'''
rows = list(csv.DictReader(io.StringIO(data)))
print(rows[0], rows[0]['x'], [float(r['x']) for r in rows], [float(r['y']) if r['y'] else None for r in rows])
header, *body = csv.reader(data.splitlines())
columns = {name: list(values) for name, values in zip(header, zip(*body))}
print(header, body, columns, {r['label'] for r in rows} == {'a', 'b'})
out = io.StringIO()
writer = csv.writer(out, lineterminator='\n')
writer.writerow(header + ['sum'])
for x, y, label in body:
    writer.writerow([x, y, label, float(x) + float(y or 0)])
print(out.getvalue())
groups = {}
for r in rows:
    groups.setdefault(r['label'], []).append(float(r['x']))
print(groups, {k: sum(v) / len(v) for k, v in groups.items()})
print([line.split(',') for line in data.split()])
print(sum(1 for _ in csv.reader(io.StringIO(data))))
