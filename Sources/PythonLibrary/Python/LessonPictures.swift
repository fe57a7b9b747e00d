extension PythonSource {
  static let lecternModule = #"""
  """The two pictures that every lesson draws."""

  import numpy as np


  def plot_loss(losses, *, title="loss", xlabel="step", ylabel="loss", log=False, label=None, ax=None):
      """Draws losses against their steps; several runs as a dict from their names."""
      import matplotlib.pyplot as plt
      ax = plt.gca() if ax is None else ax
      runs = losses if isinstance(losses, dict) else {label: losses}
      for name, values in runs.items():
          ax.plot([_number(value) for value in values], label=name)
      if log:
          ax.set_yscale("log")
      ax.set_title(title)
      ax.set_xlabel(xlabel)
      ax.set_ylabel(ylabel)
      if any(runs):
          ax.legend()
      return ax


  def plot_decision_boundary(model, X, y=None, *, step=None, margin=0.5, cmap="Spectral", title=None, ax=None):
      """Colours the plane by what a model says of it, with the samples on top.

      The model is called with a row of two numbers, or, if it is of torch, has `predict` or takes no such row, with all rows at once.
      """
      import matplotlib.pyplot as plt
      ax = plt.gca() if ax is None else ax
      X = np.asarray(X.detach() if hasattr(X, "detach") else X, dtype=float)
      if X.ndim != 2 or X.shape[1] != 2:
          raise ValueError(f"X must have rows of two numbers, not the shape {X.shape}")
      low, high = X.min(axis=0) - margin, X.max(axis=0) + margin
      sides = [np.linspace(a, b, 101) if step is None else np.arange(a, b, step) for a, b in zip(low, high)]
      x, height = np.meshgrid(*sides)
      scores = _scores(model, np.column_stack([x.ravel(), height.ravel()])).reshape(x.shape)
      ax.contourf(x, height, scores, cmap=cmap, alpha=0.8)
      if y is None:
          ax.scatter(X[:, 0], X[:, 1], s=30, edgecolors="k")
      else:
          ax.scatter(X[:, 0], X[:, 1], c=np.ravel(np.asarray(y, dtype=float)), s=30, cmap=cmap, edgecolors="k")
      ax.set_xlim(x.min(), x.max())
      ax.set_ylim(height.min(), height.max())
      if title is not None:
          ax.set_title(title)
      return ax


  def _number(value):
      """The number in a value of micrograd, a tensor, or a number."""
      if hasattr(value, "item"):
          return float(value.item())
      return float(getattr(value, "data", value))


  def _row_by_row(model, rows):
      """What the model says of each row, or of all at once if it takes no single one."""
      try:
          first = model(rows[0].tolist())
      except (TypeError, IndexError):
          return np.asarray(model(rows), dtype=float)
      return np.array([_flat(first)] + [_flat(model(row.tolist())) for row in rows[1:]])


  def _scores(model, rows):
      """What the model says of each row: a class, or on which side of zero its score is."""
      if hasattr(model, "predict"):
          return np.ravel(np.asarray(model.predict(rows), dtype=float))
      if hasattr(model, "state_dict"):
          import torch
          with torch.no_grad():
              scores = model(torch.tensor(rows, dtype=torch.get_default_dtype()))
          scores = scores.numpy()
      else:
          scores = _row_by_row(model, rows)
      scores = scores.reshape(len(rows), -1)
      return scores.argmax(axis=1).astype(float) if scores.shape[1] > 1 else (scores[:, 0] > 0).astype(float)


  def _flat(score):
      return [_number(one) for one in score] if isinstance(score, (list, tuple)) else [_number(score)]
  """#
}
