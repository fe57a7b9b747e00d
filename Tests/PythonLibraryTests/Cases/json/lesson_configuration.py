import json
config = json.loads('''{
  "name": "mlp", "layers": [2, 8, 1], "lr": 0.05, "optimizer": {"kind": "sgd", "momentum": null},
  "tags": [], "debug": false, "備註": "中文 ok"
}''')
print(config['layers'][1], config['optimizer']['kind'])
print(config['optimizer']['momentum'] is None, config['debug'], list(config))
print(type(config['lr']), config['備註'])
config['layers'].insert(1, 16)
config['history'] = [{'epoch': e, 'loss': round(1 / (e + 1), 3)} for e in range(2)]
print(json.dumps(config, ensure_ascii=False))
print(json.dumps(config, indent=2, sort_keys=True))
flat = {f'{k}.{kk}': vv for k, v in config.items() if isinstance(v, dict) for kk, vv in v.items()}
print(flat, json.dumps(list(flat.items())))
print(json.loads(json.dumps({1: (2, 3)})))
print(json.dumps({'nested': {'t': (1, [2, {'x': ()}])}}))
lines = ['{"a": 1}', 'not json', '{"a": 2}']
good = []
for number, line in enumerate(lines, 1):
    try:
        good.append(json.loads(line)['a'])
    except json.JSONDecodeError as error:
        print(f'line {number}: {error.msg} at {error.pos}')
print(good, json.dumps('<script>'), json.dumps('a/b'))
print(json.dumps("it's"), json.dumps(float('1e22')))
print(json.dumps([True, None, 0.1 + 0.2]))
