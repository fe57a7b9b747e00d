print('a' < 'b', 'a' < 'B', 'abc' < 'abd', 'abc' < 'ab', 'Z' < 'a', '' < 'a', '10' < '9', 'é' > 'z', '中' > 'é')
print('🙂' > '\uffff')
print('a' == 'a', 'a' != 'A', 'a' == b'a', '1' == 1, 'a' == ['a'], 'abc' >= 'abc', 'abc' <= 'abd', 'é' == 'e\u0301')
words = ['banana', 'Apple', 'cherry', 'apple', 'Éclair', 'éclair', '10', '9', '', ' ', '_x', '中文', '🙂']
print(sorted(words))
print(sorted(words, key=str.lower), sorted(words, reverse=True), max(words), min(words))
for other in (1, None, b'a', ['a'], 1.5):
    try:
        'a' < other
    except TypeError as error:
        print(error)
