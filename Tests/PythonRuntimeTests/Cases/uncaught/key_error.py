prices = {'tea': 3.5, 'cake': 4.25}
order = ['tea', 'cake', 'scone']
total = 0
for item in order:
    print(item)
    total += prices[item]
print(total)
