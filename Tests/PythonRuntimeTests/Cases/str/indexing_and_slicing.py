def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
text = 'abcdefghij'
print(text[0], text[-1], text[9], text[-10], text[2:5], text[:3], text[7:], text[-3:], text[:-7], text[:])
print(text[5:2] == '')
print(text[::2], text[1::2], text[::-1], text[::-3], text[8:2:-2])
print(text[-2:-8:-1], text[2:8:3], text[100:], text[-100:3])
print(text[3:100])
print(text[True], text[None:None:None] == text, text[9:0:-1])
print(text[0:0:-1] == '', text[:0:-1], text[:2:-1])
print(text[-1:-11:-1])
print('a🙂中é'[1], 'a🙂中é'[::-1], 'a🙂中é'[1:3], len('a🙂中é'), text[slice(1, 4)], text[2:10 ** 30], text[-10 ** 30:2])
attempt(lambda: text[10])
attempt(lambda: text[-11])
attempt(lambda: ''[0])
attempt(lambda: text['a':])
attempt(lambda: text[::0])
attempt(lambda: text[10 ** 30])
key = '1'
attempt(lambda: text[key])
key = 1.5
attempt(lambda: text[key])
key = (1, 2)
attempt(lambda: text[key])
