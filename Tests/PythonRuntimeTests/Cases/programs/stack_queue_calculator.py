class Stack:
    def __init__(self):
        self._items = []

    def push(self, x):
        self._items.append(x)

    def pop(self):
        if not self._items:
            raise IndexError("pop from empty stack")
        return self._items.pop()

    def __len__(self):
        return len(self._items)


def rpn(expression):
    ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b}
    stack = Stack()
    for token in expression.split():
        if token in ops:
            b, a = stack.pop(), stack.pop()
            stack.push(ops[token](a, b))
        else:
            stack.push(float(token))
    if len(stack) != 1:
        raise ValueError(f"{len(stack)} values left")
    return stack.pop()


for e in ("3 4 + 2 *", "5 1 2 + 4 * + 3 -", "1 +", "1 2", "4 0 /", "2 x *"):
    try:
        print(e, "=", rpn(e))
    except (IndexError, ValueError, ZeroDivisionError) as x:
        print(e, "!", type(x).__name__, x)


def balanced(s):
    pairs, stack = {")": "(", "]": "[", "}": "{"}, []
    for ch in s:
        if ch in pairs.values():
            stack.append(ch)
        elif ch in pairs and (not stack or stack.pop() != pairs[ch]):
            return False
    return not stack


print([balanced(s) for s in ("()", "([{}])", "(]", "((", "", "a(b)c]")])
