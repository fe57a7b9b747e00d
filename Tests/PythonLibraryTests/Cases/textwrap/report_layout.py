import textwrap
def box(text, width=30):
    lines = textwrap.wrap(text, width - 4)
    edge = '+' + '-' * (width - 2) + '+'
    return '\n'.join([edge] + [f'| {line:<{width - 4}} |' for line in lines] + [edge])
text = 'Backpropagation computes the gradient of the loss with respect to every weight by the chain rule.'
print(box(text))
print(textwrap.fill(text, 40, initial_indent='1. ', subsequent_indent='   '))
print(textwrap.indent(textwrap.fill(text, 34), '> '))
print(textwrap.shorten(text, 40), textwrap.shorten(text, 40, placeholder=' …'), sep='\n')
code = '''
    def f(x):
        return x

    print(f(1))
'''
print(textwrap.dedent(code).strip())
exec(textwrap.dedent(code))
for width in (20, 50):
    print([len(line) for line in textwrap.wrap(text, width)], len(textwrap.wrap(text, width)))
print(textwrap.wrap('深度學習 is fun 非常有趣', 8), textwrap.wrap('no-break-here please', 9),
      textwrap.fill('one\n\ntwo', 10), sep='\n')
