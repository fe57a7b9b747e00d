samples = ['é', 'ß', 'Ω', '中文', 'あ', '٣', '４', '²', '½', 'Ⅷ', '③', '十', 'ª', 'ǅ', '\u00a0', '\u2003', '\u200b',
           '\u0301',
           '🙂', '€', '\x7f', '\x85', '\u2028', '\ud800', 'क', 'ａＢ', 'été', 'x²', '\ufeff', 'ⓐ', '·', '℘']
names = ['isalpha', 'isdigit', 'isalnum', 'isspace', 'isupper', 'islower', 'istitle', 'isidentifier', 'isprintable',
         'isascii', 'isdecimal', 'isnumeric']
for text in samples:
    print(ascii(text), ''.join('.T'[getattr(text, name)()] for name in names))
