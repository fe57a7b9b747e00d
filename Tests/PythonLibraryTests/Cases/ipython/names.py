import IPython
from IPython import display

print(display.__name__, IPython.display is display, IPython.get_ipython(), IPython.version_info[:1])

from IPython.display import HTML, Latex, Markdown, Math, display

print(display(3, "x", [1]), HTML("<b>")._repr_html_(), Markdown("*x*")._repr_markdown_(), Latex("$y$")._repr_latex_())
print(Math("x")._repr_latex_(), [HTML("a"), Math("b")], HTML("<i>").data)
