import matplotlib.pyplot as plt

for k, style in enumerate(["square", "round", "round4", "circle", "ellipse", "larrow", "rarrow", "darrow", "sawtooth", "roundtooth"]):
    plt.text(0.05 + 0.3 * (k % 3), 0.9 - 0.25 * (k // 3), style, bbox=dict(boxstyle=style, fc="w", ec="k"))
plt.show()

for k, style in enumerate(["-", "->", "-[", "|-|", "-|>", "<->", "<|-|>", "fancy", "simple", "wedge", "]-["]):
    plt.annotate("", xy=(k, 0), xytext=(k + 0.5, 1), arrowprops=dict(arrowstyle=style, mutation_scale=20))
for k, line in enumerate(["arc3,rad=.3", "angle3", "angle,rad=10", "bar,fraction=.2", "arc,angleA=90,armA=30,rad=5"]):
    plt.annotate(line[:5], xy=(2 * k, 2), xytext=(2 * k + 1, 3), arrowprops=dict(arrowstyle="->", connectionstyle=line))
plt.xlim(-1, 12)
plt.ylim(-0.5, 3.5)
plt.show()
