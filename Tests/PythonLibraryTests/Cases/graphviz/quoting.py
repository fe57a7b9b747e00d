import warnings
import graphviz
from graphviz import Digraph, Graph, Source, escape, nohtml

warnings.simplefilter("ignore")

def attempt(action):
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__, error)

names = [
    '', 'spam', 'a b',
    '-4.2', '.42', '4.', '4a', '-', '<<b>x</b>>', '<>', '<a', 'a>', 'node', 'NODE', 'Edge',
    'strict', '"',
         '\\"', '\\\\"', '\\\\\\"', 'a\\', 'a\\\\', 'x\ny', 'naïve', '節點', 'a-b', 'a.b',
    '{ data | 3.0 }', "it's", 'a:b', '1e5', '<x>\n', 'abc\n', '<a\nb>']
for name in names:
    d = Graph()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        d.node(name)
        d.node(nohtml(name))
        d.node(escape(name), name)
        d.edge(name, nohtml(name))
        d.attr(label=name)
    print(repr(name), d.body, [(w.category.__name__, str(w.message)) for w in caught])

