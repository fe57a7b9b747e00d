def parse(text):
    return int(text)

def total(texts):
    result = 0
    for text in texts:
        result += parse(text)
    return result

print(total(['1', '2']))
print(total(['3', 'four', '5']))
