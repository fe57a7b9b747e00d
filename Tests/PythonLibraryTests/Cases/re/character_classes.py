import re
text = 'aZ9_ é中\t\n-.x٣'
for pattern in (r'\d', r'\D', r'\w', r'\W', r'\s', r'\S', '[a-z]', '[^a-z]', '[a-zA-Z0-9_]', r'[\d\s]', r'[^\w]',
                '.', r'[-.]', r'[.\-]', '[]a]', '[^]a]', r'[\]x]', '[é-ü]', r'[\t\n]'):
    print(pattern.ljust(14), ascii(re.findall(pattern, text)))
print(re.findall(r'\d', '1²½٣'), re.findall(r'\w+', 'naïve café 中文字 x²'))
print(re.findall(r'(?a)\w+', 'naïve café'), re.findall(r'\d', '٣5', re.A))
print(re.findall('[a\\-z]', 'a-mz'), re.findall('[a-]', 'a-b'))
print(re.findall(r'\x41|\u4e2d', 'A中'), re.findall(r'[\x00-\x1f]', 'a\tb'))
print(re.findall(r'\.', 'a.b'))
