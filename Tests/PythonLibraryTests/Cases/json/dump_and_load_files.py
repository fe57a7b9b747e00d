import io, json, os
out = io.StringIO()
json.dump({'a': [1, None]}, out)
json.dump([True], out, indent=1)
print(repr(out.getvalue()))
print(json.load(io.StringIO('{"k": [1.5]}')), json.load(io.BytesIO(b'[1]')))
path = 'dump_and_load_files.json'
records = [{'name': '安', 'scores': [90, 85.5]}, {'name': 'Bob', 'scores': []}]
with open(path, 'w', encoding='utf-8') as f:
    json.dump(records, f, ensure_ascii=False, indent=2, sort_keys=True)
with open(path, encoding='utf-8') as f:
    text = f.read()
    print(text)
with open(path, encoding='utf-8') as f:
    print(json.load(f) == records)
with open(path, 'w') as f:
    for r in records:
        f.write(json.dumps(r) + '\n')
with open(path) as f:
    print([json.loads(line)['name'] for line in f])
os.remove(path)
try:
    json.load(io.StringIO('oops'))
except json.JSONDecodeError as error:
    print(error)
try:
    json.dump({1}, out)
except TypeError as error:
    print(error)
