import re
print(re.findall(r'\w+(?=!)', 'hi! bye? yo!'), re.findall(r'\b\w+\b(?!!)', 'hi! bye? yo'))
print(re.findall(r'(?<=\$)\d+', '$5 6 $70'), re.findall(r'(?<!\$)\b\d+', '$5 6 $70 8'))
print(re.sub(r'(?<=\d)(?=(\d{3})+$)', ',', '1234567'))
print(re.sub(r'\B(?=(\d{3})+(?!\d))', ',', '1234567.89'), re.split(r'(?<=,)', 'a,b,c'))
print(re.split('(?=[A-Z])', 'camelCaseWord'))
print(bool(re.match(r'(?=.*\d)(?=.*[a-z]).{6,}$', 'abc123')))
print(bool(re.match(r'(?=.*\d)(?=.*[a-z]).{6,}$', 'abcdef')), re.findall('(?=(aa))', 'aaaa'))
print([m.start() for m in re.finditer('(?=ana)', 'banana')])
print(re.search('(?<=abc)def', 'abcdef').span(), re.search(r'(?<=-)\w+', 'spam-egg').group())
print(re.findall('(?<=a|b)c', 'ac bc cc'), re.findall('(?<!^)b', 'bab'))
print(re.findall(r'(?<=(a))b', 'ab'))
for bad in ('(?<=a+)b', '(?<=a|bc)d', '(?<!a*)b', '(?=a', '(?<a)b'):
    try:
        re.compile(bad)
    except re.error as error:
        print(bad, '->', error)
