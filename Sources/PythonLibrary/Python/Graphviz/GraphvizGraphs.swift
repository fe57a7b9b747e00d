extension PythonSource {
  static let graphvizGraphsModule = #"""
  """Graphs and directed graphs, which are their DOT source line by line."""

  import contextlib

  from graphviz._parameters import Parameters, positional
  from graphviz.quoting import a_list, attr_list, quote, quote_edge


  class Dot(Parameters):
      @positional(1)
      def __init__(self, name=None, comment=None, filename=None, directory=None, format=None, engine=None, encoding="utf-8",
                   graph_attr=None, node_attr=None, edge_attr=None, body=None, strict=False, *, renderer=None,
                   formatter=None):
          if filename is None and name is not None:
              filename = f"{name}.{self._default_extension}"
          self.name = name
          self.comment = comment
          self.graph_attr = {} if graph_attr is None else dict(graph_attr)
          self.node_attr = {} if node_attr is None else dict(node_attr)
          self.edge_attr = {} if edge_attr is None else dict(edge_attr)
          self.body = [] if body is None else list(body)
          self.strict = strict
          self._prepare(filename, directory, format, engine, encoding, renderer, formatter)

      def _copy_kwargs(self):
          return super()._copy_kwargs() | {
              "name": self.name, "comment": self.comment, "graph_attr": self.graph_attr, "node_attr": self.node_attr,
              "edge_attr": self.edge_attr, "body": self.body, "strict": self.strict}

      @positional(0)
      def clear(self, keep_attrs=False):
          if not keep_attrs:
              for attributes in (self.graph_attr, self.node_attr, self.edge_attr):
                  attributes.clear()
          self.body.clear()

      @positional(0)
      def __iter__(self, subgraph=False):
          if self.comment:
              yield f"// {self.comment}\n"
          if not subgraph:
              kind = f"strict {self._kind} " if self.strict else f"{self._kind} "
          elif self.strict:
              raise ValueError("subgraphs cannot be strict")
          else:
              kind = "subgraph " if self.name else ""
          name = quote(self.name) + " " if self.name else ""
          yield f"{kind}{name}{{\n"
          for target in ("graph", "node", "edge"):
              attributes = getattr(self, f"{target}_attr")
              if attributes:
                  yield f"\t{target}{attr_list(None, attributes)}\n"
          yield from self.body
          yield "}\n"

      @property
      def source(self):
          return "".join(self)

      @positional(2, category=DeprecationWarning)
      def node(self, name, label=None, _attributes=None, **attrs):
          self.body.append(f"\t{quote(name)}{attr_list(label, attrs, _attributes)}\n")

      @positional(3, category=DeprecationWarning)
      def edge(self, tail_name, head_name, label=None, _attributes=None, **attrs):
          tail, head = quote_edge(tail_name), quote_edge(head_name)
          self.body.append(f"\t{tail} {self._arrow} {head}{attr_list(label, attrs, _attributes)}\n")

      def edges(self, tail_head_iter):
          self.body += [f"\t{quote_edge(tail)} {self._arrow} {quote_edge(head)}\n" for tail, head in tail_head_iter]

      @positional(1, category=DeprecationWarning)
      def attr(self, kw=None, _attributes=None, **attrs):
          if kw is not None and kw.lower() not in ("graph", "node", "edge"):
              raise ValueError(f"attr statement must target graph, node, or edge: {kw!r}")
          if attrs or _attributes:
              if kw is None:
                  self.body.append(f"\t{a_list(None, attrs, _attributes)}\n")
              else:
                  self.body.append(f"\t{kw}{attr_list(None, attrs, _attributes)}\n")

      @positional(1)
      def subgraph(self, graph=None, name=None, comment=None, graph_attr=None, node_attr=None, edge_attr=None, body=None):
          if graph is None:
              kwargs = self._copy_kwargs() | {
                  "name": name, "comment": comment, "graph_attr": graph_attr, "node_attr": node_attr, "edge_attr": edge_attr,
                  "body": body, "strict": None}
              kwargs.pop("filename")
              return _filled(self, type(self)(**kwargs))
          if any(given is not None for given in (name, comment, graph_attr, node_attr, edge_attr, body)):
              raise ValueError("graph must be sole argument of subgraph()")
          if graph.directed != self.directed:
              raise ValueError(f"{self!r} cannot add subgraph of different kind: {graph!r}")
          self.body += [f"\t{line}" for line in graph.__iter__(subgraph=True)]

      @positional(1)
      def save(self, filename=None, directory=None, *, skip_existing=False):
          return self._save(filename, directory, skip_existing)


  @contextlib.contextmanager
  def _filled(parent, subgraph):
      """A subgraph that belongs to its parent once the block behind `with` has filled it."""
      yield subgraph
      parent.subgraph(subgraph)


  class Graph(Dot):
      _kind, _arrow = "graph", "--"

      @property
      def directed(self):
          return False


  class Digraph(Dot):
      _kind, _arrow = "digraph", "->"

      @property
      def directed(self):
          return True
  """#

  static let graphvizSourcesModule = #"""
  """DOT source that was written by hand."""

  import os

  from graphviz._parameters import Parameters, positional


  class Source(Parameters):
      @classmethod
      @positional(1, ignored="cls")
      def from_file(cls, filename, directory=None, format=None, engine=None, encoding="utf-8", renderer=None, formatter=None):
          path = os.path.join(directory or os.curdir, filename) if directory else os.fspath(filename)
          with open(path, encoding="UTF-8" if encoding is None else encoding) as file:
              source = file.read()
          return cls(
              source, filename=filename, directory=directory or os.curdir, format=format, engine=engine, encoding=encoding,
              renderer=renderer, formatter=formatter, loaded_from_path=path)

      @positional(1)
      def __init__(self, source, filename=None, directory=None, format=None, engine=None, encoding="utf-8", *, renderer=None,
                   formatter=None, loaded_from_path=None):
          self._prepare(filename, directory, format, engine, encoding, renderer, formatter)
          self._loaded_from_path = loaded_from_path
          self._source = source

      def _copy_kwargs(self):
          return super()._copy_kwargs() | {"source": self._source, "loaded_from_path": self._loaded_from_path}

      def __iter__(self):
          lines = self._source.splitlines(keepends=True)
          yield from lines[:-1]
          for line in lines[-1:]:
              yield line if line.endswith("\n") else line + "\n"

      @property
      def source(self):
          return self._source if self._source.endswith("\n") else self._source + "\n"

      @positional(1)
      def save(self, filename=None, directory=None, *, skip_existing=None):
          loaded = self._loaded_from_path
          skip = skip_existing is None and loaded and os.path.samefile(loaded, self.filepath)
          return self._save(filename, directory, skip)
  """#
}
