import hashlib, json
def digest(block):
    return hashlib.sha256(json.dumps(block, sort_keys=True).encode()).hexdigest()
def mine(index, data, previous):
    nonce = 0
    while True:
        block = {'index': index, 'data': data, 'previous': previous, 'nonce': nonce}
        h = digest(block)
        if h.startswith('00'):
            return block, h
        nonce += 1
previous = '0' * 64
chain = []
for i, data in enumerate(['genesis', 'a pays b', 'b pays c']):
    block, previous = mine(i, data, previous)
    chain.append(block)
    print(i, block['nonce'], previous)
print(all(digest(chain[i]) == chain[i + 1]['previous'] for i in range(2)))
chain[1]['data'] = 'a pays c'
print(digest(chain[1]) == chain[2]['previous'])
