def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == '.':
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == '.'):
                j += 1
            yield float(text[i:j]) if '.' in text[i:j] else int(text[i:j])
            i = j
        elif c.isalpha() or c == '_':
            j = i
            while j < len(text) and (text[j].isalnum() or text[j] == '_'):
                j += 1
            yield text[i:j]
            i = j
        else:
            yield c
            i += 1
print(list(tokens('3 + x1*(2.5-y_2)/10')))
def evaluate(parts, scope):
    def expression():
        value = term()
        while parts and parts[0] in ('+', '-'):
            value = value + term() if parts.pop(0) == '+' else value - term()
        return value
    def term():
        value = factor()
        while parts and parts[0] in ('*', '/'):
            value = value * factor() if parts.pop(0) == '*' else value / factor()
        return value
    def factor():
        part = parts.pop(0)
        if part == '(':
            value = expression()
            parts.pop(0)
            return value
        return -factor() if part == '-' else scope[part] if isinstance(part, str) else part
    return expression()
for text in ('1 + 2 * 3', '(1 + 2) * 3', '-4 * (x - 1) / 2', '10 - 2 - 3', '2 * 3.5 + y'):
    print(text, '=', evaluate(list(tokens(text)), {'x': 5, 'y': 1}))
