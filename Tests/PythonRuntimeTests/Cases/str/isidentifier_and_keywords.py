import keyword
for text in ('name', '_x1', '1x', 'class', 'é', '名字', 'a-b', 'a b', '', 'ªb', '²', 'x²', 'None', 'match', '℮',
             '\u0301a', 'a\u0301', '𝐱', '_'):
    print(repr(text), text.isidentifier(), keyword.iskeyword(text))
print(len(keyword.kwlist), keyword.kwlist[:8], keyword.softkwlist, keyword.issoftkeyword('match'))
𝐱 = 5
print(x, 'ﬁ' in globals(), 'x' in globals())
ﬁ = 6
print(fi)
名字 = '中文'
print(名字, f'{名字=}')
