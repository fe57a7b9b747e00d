class Parser:
    def __init__(self, text):
        self.tokens = text.replace("(", " ( ").replace(")", " ) ").split()
        self.position = 0

    def peek(self):
        return self.tokens[self.position] if self.position < len(self.tokens) else None

    def take(self, expected=None):
        token = self.peek()
        if token is None or expected and token != expected:
            raise SyntaxError(f"expected {expected or 'a token'}, got {token!r} at {self.position}")
        self.position += 1
        return token

    def expression(self):
        node = self.term()
        while self.peek() in ("+", "-"):
            node = (self.take(), node, self.term())
        return node

    def term(self):
        node = self.factor()
        while self.peek() in ("*", "/"):
            node = (self.take(), node, self.factor())
        return node

    def factor(self):
        if self.peek() == "(":
            self.take("(")
            node = self.expression()
            self.take(")")
            return node
        return float(self.take())


def evaluate(node):
    match node:
        case ("+", a, b): return evaluate(a) + evaluate(b)
        case ("-", a, b): return evaluate(a) - evaluate(b)
        case ("*", a, b): return evaluate(a) * evaluate(b)
        case ("/", a, b): return evaluate(a) / evaluate(b)
        case number: return number


for text in ("1 + 2 * 3", "(1 + 2) * 3", "8 / 4 / 2", "((2))", "1 - 2 - 3", "2 *", "(1", "x", "1 / 0"):
    try:
        tree = Parser(text).expression()
        print(text, tree, evaluate(tree))
    except (SyntaxError, ValueError, ZeroDivisionError) as e:
        print(text, "!", type(e).__name__, e)
