def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
text = 'banana bandana'
print(text.count('a'), text.count('an'), text.count('ana'), text.count('z'), text.count('ban'), text.count(text))
print(text.count(''), ''.count(''), ''.count('a'), text.count('a', 3))
print(text.count('a', 3, 6), text.count('a', -4), text.count('', 3, 5))
print('aaaa'.count('aa'), 'aaaa'.count('aa', 1), '日本日'.count('日'))
print(text.count('a', 100), text.count('', 100), text.count('', 14))
attempt(lambda: text.count(1))
attempt(lambda: text.count())
attempt(lambda: text.count('a', 1.5))
