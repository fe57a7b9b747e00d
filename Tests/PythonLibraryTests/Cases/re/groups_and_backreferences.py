import re
m = re.match(r'((a)(b(c)))(d)?', 'abc')
print(m.groups(), m.lastindex, m.span(5), m.group(5), [m.group(i) for i in range(6)], m.groups(0), m.re.groups)
print(re.findall(r'(\w)\1', 'aabbcd'), re.search(r'(\w+) \1', 'the the cat').group())
print(re.sub(r'(\w+) \1', r'\1', 'the the cat cat'))
print(re.findall(r'(["\'])(.*?)\1', '''"a" 'b' "c' '''))
print(re.findall(r'(a)|(b)', 'ab'), re.findall(r'(a)(b)?', 'aba'), re.findall('(?:a)(b)', 'ab'))
print(re.findall('a(?:b)', 'ab'), re.match('(a)|b', 'b').groups())
print(re.match('(a|(b))+', 'ab').groups())
print(re.match(r'(?P<q>[\'"])x(?P=q)', '"x"').group(), re.match(r'(.)(.)\2\1', 'abba').groups())
print(re.match(r'(a)?(?(1)b|c)', 'ab').group(), re.match(r'(a)?(?(1)b|c)', 'c').group())
print(re.match(r'(a)?(?(1)b|c)', 'b'))
for bad in (r'\1', r'(a)\2', '(?P=x)', '(?(2)a|b)', '(', ')', '(?P<1a>x)', '(?P<a>x)(?P<a>y)', '(?<a>x)'):
    try:
        re.compile(bad)
    except re.error as error:
        print(bad, '->', error)
