import re
for pattern in ('a*', 'a+', 'a?', 'a{2}', 'a{2,}', 'a{,2}', 'a{1,3}', 'a*?', 'a+?', 'a??', 'a{1,3}?', 'a{2}b',
                'a{x}', 'a{', '(ab)+', '(?:ab){2}', 'a++', 'a*+b', 'a?+a'):
    try:
        print(pattern.ljust(9), re.findall(pattern, 'aaab aab a{x} abab b'))
    except re.error as error:
        print(pattern.ljust(9), error)
print(re.findall('<.+>', '<a><b>'), re.findall('<.+?>', '<a><b>'))
print(re.findall('<[^>]+>', '<a><b>'), re.match('(a+)(a*)', 'aaa').groups())
print(re.match('(a+?)(a*)', 'aaa').groups())
print(re.findall('(?>a+)b', 'aaab'), re.findall('(?>a+)ab', 'aaab'))
print(re.findall('x*', 'axb'), re.match('(?:a|b)*', 'abba!').group())
print(re.match('(a|b)*', 'abba!').groups())
