import warnings
import graphviz
from graphviz import Digraph, Graph, Source, escape, nohtml

warnings.simplefilter("ignore")

def attempt(action):
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__, error)

g = Digraph(comment="The Round Table")
g.node("A", "King Arthur")
g.node("B", "Sir Bedevere the Wise", shape="record", color="")
g.edges(["AB", "AL", ("L", "B:e"), ("x:p q:n", "y z:w")])
g.edge("B", "L", constraint="false", label=None)
g.edge("B", "L", "x -> y", None, weight="2", arrowhead="dot")
print(g.source)
print(str(g) == g.source, list(g)[:2], g.directed, g.filename, g.filepath, g.format, g.engine)
print(g.body)

g = Digraph("G", filename="sub/cluster.gv", format="svg", graph_attr={"rankdir": "LR"}, node_attr=dict(shape="box", color="red"),
            edge_attr={"b": "2", "a": "1"}, body=["\tq\n"], strict=True)
with g.subgraph(name="cluster_0") as c:
    c.attr(style="filled", color="lightgrey")
    c.node_attr.update(style="filled", color="white")
    c.edges([("a0", "a1"), ("a1", "a2")])
    c.attr("node", shape="x", fixed=None)
    with c.subgraph() as inner:
        inner.attr(rank="same")
        inner.node("z")
    print(c.name, c.format, c.strict, c.filename)
h = Digraph(name="child", node_attr={"shape": "plaintext"})
h.edge("foo", "bar")
g.subgraph(h)
g.attr("edge")
g.attr("graph", {"z": "1", "y": "2"}, x="0")
g.attr(None, [("k", "v"), ("j", None)])
print(g.source)
copy = g.copy()
copy.edge("new", "edge")
print(len(copy.body) - len(g.body), copy.name, copy.filename, copy.format, copy.graph_attr is g.graph_attr, type(copy).__name__)
copy.clear(keep_attrs=True)
print(copy.source)
copy.clear()
print(copy.source, copy.graph_attr)

