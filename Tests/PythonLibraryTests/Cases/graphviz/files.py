import warnings
import graphviz
from graphviz import Digraph, Graph, Source, escape, nohtml

warnings.simplefilter("ignore")

def attempt(action):
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__, error)

import os

g = Digraph("G", filename="sub/cluster.gv")
g.edge("a", "b")
path = g.save(directory="made")
print(path, g.source, os.path.exists("made/sub/cluster.gv"))
t = Source.from_file(path)
print(t.source == g.source, t.filename, t.directory, t.save(), Digraph("k").save("made/k.gv", skip_existing=True))
os.remove(path); os.remove("made/k.gv"); os.rmdir("made/sub"); os.rmdir("made")
