composed, combined = 'é', 'e\u0301'
print(composed, combined, composed == combined, len(composed), len(combined), composed.encode(), combined.encode())
print([hex(ord(c)) for c in '👨‍👩‍👧'], len('👨‍👩‍👧'), len('🇹🇼'), '🇹🇼'[::-1] == '🇹🇼', '👍🏽'[0], len('👍🏽'))
print('ﬀ'.upper(), 'ﬀ' == 'ff', 'ﬀ'.casefold() == 'ff', 'Ω' == 'Ω')
print('Ω'.lower() == 'Ω'.lower(), 'K'.lower(), 'Å'.lower() == 'å')
print('\u1e9b\u0323'.casefold().encode(), combined.upper())
print(combined.isalpha(), combined[0], combined[::-1].encode())
print(combined.title())
