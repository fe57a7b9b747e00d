for text in ('straße', 'ŒUVRE', 'ﬁn', 'ΑΣΟΣ', 'ςσ', 'İ', 'ı', 'ǆ', 'Ǆ', 'ŉ', 'éÀÿ', 'Привет', 'ΐ', 'ß', 'ẞ', 'Å'):
    print(text, text.upper(), text.lower(), text.title(), text.capitalize(), text.swapcase(), text.casefold())
print('Straße'.casefold() == 'STRASSE'.casefold(), len('İ'.lower()), len('ﬁ'.upper()), 'ΌΣΟΣ ΑΣ'.lower())
print('Ａｂ'.swapcase(), 'Ⅷ'.lower(), 'ⓐ'.upper(), '中文Abc'.upper(), 'ა'.upper(), 'Ა'.lower())
