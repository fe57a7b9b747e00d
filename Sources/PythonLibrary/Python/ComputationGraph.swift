extension PythonSource {
  static let computationGraphModule = #"""
  """What a program computed, a line a node: nodes before those that are made from them."""


  def describe(namespace):
      """A table of the nodes behind the values in a namespace; empty if none of them remembers how it came about."""
      names, roots = {}, []
      for name, value in namespace.items():
          for node in _nodes(value):
              if not name.startswith("_"):
                  names.setdefault(id(node), name if node is value or not _is_many(value) else "")
              roots.append(node)
      nodes = _in_order(roots)
      if not any(_inputs(node) for node in nodes):
          return ""
      numbers = {id(node): number for number, node in enumerate(nodes, 1)}
      named = {}
      for name, value in namespace.items():
          if _is_tensor(value) and value.grad_fn is not None and not name.startswith("_"):
              named.setdefault(id(value.grad_fn), (name, value))
      rows = [("node", "made by", "data", "grad", "name")]
      for node in nodes:
          name, tensor = named.get(id(node), ("", None))
          inputs = " ".join(str(numbers[id(other)]) for other in _inputs(node))
          made = f"{_operation(node)} {inputs}".strip()
          shown = node if tensor is None else tensor
          name = name or names.get(id(node)) or str(getattr(node, "label", "") or "")
          rows.append((str(numbers[id(node)]), made, _short(shown, "data"), _short(shown, "grad"), name))
      widths = [max(len(row[column]) for row in rows) for column in range(4)]
      lines = []
      for row in rows:
          cells = [row[0].rjust(widths[0])] + [row[column].ljust(widths[column]) for column in (1, 2, 3)]
          lines.append("  ".join([*cells, row[4]]).rstrip() + "\n")
      return "".join(lines)


  def _is_tensor(value):
      return type(value).__module__.partition(".")[0] == "torch" and hasattr(value, "grad_fn")


  def _is_node(value):
      if isinstance(value, type):
          return False
      if _is_tensor(value):
          return value.requires_grad
      return hasattr(type(value), "_prev") or isinstance(getattr(value, "__dict__", None), dict) and "_prev" in vars(value)


  def _is_many(value):
      return isinstance(value, (list, tuple))


  def _nodes(value):
      """The nodes that a name stands for."""
      values = value if _is_many(value) else [value]
      return [one if not _is_tensor(one) or one.grad_fn is None else one.grad_fn for one in values if _is_node(one)]


  def _inputs(node):
      if _is_tensor(node):
          return []
      if hasattr(node, "next_functions"):
          inputs = [function for function, _ in node.next_functions if function is not None]
          return [getattr(function, "variable", function) for function in inputs]
      return [other for other in node._prev if _is_node(other)]


  def _in_order(roots):
      order, seen = [], set()
      waiting = [iter(roots)]
      path = [None]
      while waiting:
          node = next(waiting[-1], None)
          if node is None:
              waiting.pop()
              finished = path.pop()
              if finished is not None:
                  order.append(finished)
          elif id(node) not in seen:
              seen.add(id(node))
              path.append(node)
              waiting.append(iter(_inputs(node)))
      return order


  def _operation(node):
      if _is_tensor(node):
          return ""
      if hasattr(node, "next_functions"):
          return node.name()
      return str(getattr(node, "_op", "") or "")


  def _short(node, attribute):
      value = getattr(node, attribute, "")
      if value is None or isinstance(value, str):
          return ""
      shape = getattr(value, "shape", None)
      if shape is None:
          text = repr(value)
      elif all(size == 1 for size in shape) and hasattr(value, "item"):
          text = repr(value.item())
      else:
          text = f"shape {list(shape)}"
      return text if len(text) <= 40 and "\n" not in text else text.partition("\n")[0][:39] + "…"
  """#
}
