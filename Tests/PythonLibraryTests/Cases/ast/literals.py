import ast

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, str(error).split(": ")[0])


for text in ["1", "-1", "+2.5", "1+2j", "-3-4j", "'a' 'b'", "b'x'", "[1, (2,), {'a': {1, 2}}]", "None", "(True, False, ...)", "set()", "{}", "()", "  [1]", "'''a\nb'''", "1_000", "0xff",
             "1e3", "r'\\d'", "{'a': -1, 'b': [1.5, None]}", "'it\\'s'", "[]", "# c\n1", "(1)", "((1, 2))", "-0", "1j", "{1: 2, 3: 4}", "[[1, 2], [3, 4]]", "'\\u00e9'"]:
    attempt(lambda: ast.literal_eval(text))
for text in ["a", "1+2", "f()", "[x for x in y]", "--1", "-'a'", "1*2", "'a'[0]", "1 if 1 else 2", "", "[1", "1 +", "set(1)", "f'x'", "{[]: 1}", "lambda: 1", "1 < 2", "(1)(2)", "2j+1", "not 1", "-None", "a.b", "{1}[0]", "1 2"]:
    attempt(lambda: ast.literal_eval(text))
attempt(lambda: ast.literal_eval(3))
