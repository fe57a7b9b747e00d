extension PythonSource {
  static let graphvizQuotingModule = #"""
  """Identifiers and lists of attributes in the DOT language."""

  import re
  import warnings

  from graphviz.exceptions import DotSyntaxWarning

  _HTML = re.compile(r"<.*>$", re.DOTALL)
  _PLAIN = re.compile(r"([a-zA-Z_][a-zA-Z0-9_]*|-?(\.[0-9]+|[0-9]+(\.[0-9]*)?))$")
  _KEYWORDS = {"node", "edge", "graph", "digraph", "subgraph", "strict"}
  _ODD_BACKSLASHES_AT_END = re.compile(r"(?<!\\)(?:\\{2})*\\$")
  # A quote with an even number of backslashes before it and perhaps one of its own.
  _QUOTE = re.compile(r'((?:\\{2})*)\\?"')


  class NoHtml(str):
      __slots__ = ()


  def nohtml(s):
      return NoHtml(s)


  def escape(s):
      return nohtml(s.replace("\\", "\\\\"))


  def quote(identifier):
      if _HTML.match(identifier) and not isinstance(identifier, NoHtml):
          return identifier
      if _PLAIN.match(identifier) and identifier.lower() not in _KEYWORDS:
          return identifier
      if _ODD_BACKSLASHES_AT_END.search(identifier):
          warnings.warn(
              f"expect syntax error scanning invalid quoted string: {identifier!r}", category=DotSyntaxWarning)
      return '"' + _QUOTE.sub(r'\g<1>\\"', identifier) + '"'


  def quote_edge(identifier):
      """A node of an edge, with its port and side behind colons."""
      node, _, rest = identifier.partition(":")
      parts = [quote(node)]
      if rest:
          port, _, compass = rest.partition(":")
          parts.append(quote(port))
          if compass:
              parts.append(compass)
      return ":".join(parts)


  def a_list(label, kwargs, attributes):
      parts = [] if label is None else [f"label={quote(label)}"]
      parts += _pairs(kwargs)
      if attributes:
          parts += _pairs(attributes)
      return " ".join(parts)


  def attr_list(label=None, kwargs=None, attributes=None):
      content = a_list(label, kwargs or {}, attributes)
      return f" [{content}]" if content else ""


  def _pairs(attributes):
      items = attributes
      if hasattr(attributes, "items"):
          items = sorted(attributes.items()) if type(attributes) is dict else attributes.items()
      return [f"{quote(key)}={quote(value)}" for key, value in items if value is not None]
  """#
}
