from enum import Enum, IntEnum, auto
class Token(Enum):
    NUMBER = auto()
    PLUS = '+'
    TIMES = '*'
    END = None
class Precedence(IntEnum):
    LOW = 1
    SUM = 2
    PRODUCT = 3
table = {Token.PLUS: Precedence.SUM, Token.TIMES: Precedence.PRODUCT}
def tokens(text):
    for c in text.split():
        yield (Token.NUMBER, int(c)) if c.isdigit() else (Token(c), c)
    yield Token.END, None
print(list(tokens('1 + 2')), [t.name for t in Token], Token('+'), Token(None), table[Token.PLUS] < table[Token.TIMES])
def evaluate(text):
    stream = list(tokens(text))
    def parse(level):
        kind, value = stream.pop(0)
        while (operator := stream[0][0]) is not Token.END and table[operator] > level:
            stream.pop(0)
            right = parse(table[operator])
            value = value + right if operator is Token.PLUS else value * right
        return value
    return parse(Precedence.LOW)
print(evaluate('1 + 2 * 3'), evaluate('2 * 3 + 4 * 5'), evaluate('7'))
print(Token.NUMBER.value, Token.PLUS in table, Token.END in table)
print({p: p.name.lower() for p in Precedence}, Precedence.SUM + 1 == Precedence.PRODUCT)
print(max(Precedence), [*Precedence][0].name)
try:
    list(tokens('1 ? 2'))
except ValueError as error:
    print(error)
