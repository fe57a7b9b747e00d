import warnings
import graphviz
from graphviz import Digraph, Graph, Source, escape, nohtml

warnings.simplefilter("ignore")

def attempt(action):
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__, error)

g = Digraph("G", filename="sub/cluster.gv", format="svg", node_attr={"shape": "box"})
attempt(lambda: Graph().subgraph(Digraph(), "x"))
attempt(lambda: str(Graph("s", strict=True).subgraph(Graph(strict=True))))
attempt(lambda: g.attr("nodes", x="1"))
attempt(lambda: g.node(1))
attempt(lambda: g.node("a", width=0.5))
attempt(lambda: g.edge(1, 2))
attempt(lambda: g.edges([("a", "b", "c")]))
attempt(lambda: g.node())
attempt(lambda: Digraph(format="xyz"))
attempt(lambda: Digraph(engine="Dota"))
attempt(lambda: Digraph(encoding="nothing"))
attempt(lambda: Digraph(format="PNG", engine="NEATO").format)
attempt(lambda: Digraph("n").filename)
attempt(lambda: Digraph(format=None).format)
attempt(lambda: escape(3))
attempt(lambda: Digraph(renderer="none"))
attempt(lambda: graphviz.set_default_format("png"))
attempt(lambda: Digraph().format)
attempt(lambda: graphviz.set_default_format("pdf"))
attempt(lambda: graphviz.set_default_engine("circo"))
attempt(lambda: Graph().engine)
attempt(lambda: graphviz.set_default_engine("dot"))
attempt(lambda: graphviz.set_jupyter_format("png"))
attempt(lambda: graphviz.set_jupyter_format("tiff"))
attempt(lambda: Digraph().render(format="abc"))
attempt(lambda: Digraph().unflatten(fanout=True))

s = Source("digraph { a -> b }", filename="x.gv")
print(s.source, list(s), s.filepath, s.copy().source)
print(list(Source("a\nb\n")), repr(Source("").source), list(Source("")))
print(sorted(graphviz.ENGINES), len(graphviz.FORMATS), sorted(graphviz.RENDERERS), sorted(graphviz.FORMATTERS), graphviz.__version__)
print(graphviz.DOT_BINARY, repr(nohtml("<>")), type(nohtml("x")).__name__)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    d = Digraph("a", "b", "c.gv")
    d.node("n", "l", {"color": "red"})
    d.edge("a", "b", "c", {"d": "e"}, f="g")
    d.attr("node", {"shape": "circle"})
    d.clear(True)
for w in caught:
    print(w.category.__name__, w.message)

