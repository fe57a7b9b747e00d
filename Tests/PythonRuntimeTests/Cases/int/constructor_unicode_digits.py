print(int('٤٢'), int('१२३'), int('４２'), int('-๑๒'), int('１_０００'))
print(int('\u00a042\u2003'), int('٣', 8), int('A', 16))
for text in ('²', '③', '十', 'Ⅷ', '٣x'):
    try:
        print(int(text))
    except ValueError as error:
        print(error)
try:
    print(int('Ａ', 16))
except ValueError as error:
    print(error)
