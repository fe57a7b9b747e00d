# What is known of every character, as sums that any wrong character changes.
codes = list(range(0x20000)) + list(range(0xE0000, 0xE0200)) + [0x10FFFF]
characters = [chr(code) for code in codes]


def total(holds):
    count = 0
    check = 0
    for index, character in enumerate(characters):
        if holds(character):
            count += 1
            check = (check * 31 + index) % 1000003
    return count, check


for name in ('isalpha', 'isdecimal', 'isdigit', 'isnumeric', 'isspace', 'islower', 'isupper', 'istitle', 'isprintable', 'isidentifier'):
    print(name, *total(getattr(str, name)))
print('part of an identifier', *total(lambda character: ('a' + character).isidentifier()))


def mapped(change):
    check = 0
    changed = 0
    for character in characters:
        result = change(character)
        if result != character:
            changed += 1
            for part in result:
                check = (check * 31 + ord(part)) % 1000003
    return changed, check


for name in ('lower', 'upper', 'title', 'casefold', 'swapcase', 'capitalize'):
    print(name, *mapped(getattr(str, name)))
print(''.join(chr(code) for code in range(0x370, 0x400)).upper()[:60])
