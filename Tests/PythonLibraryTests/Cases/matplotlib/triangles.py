import numpy as np
import matplotlib.pyplot as plt
import matplotlib.tri as mtri

x, y = np.array([0.0, 1, 0.2, 1.3]), np.array([0.0, 0.1, 1, 1.2])
tri = mtri.Triangulation(x, y)
print(sorted(sorted(corners) for corners in tri.triangles.tolist()), tri.is_delaunay)
print(sorted(tri.edges.tolist()))
given = mtri.Triangulation(x, y, [[0, 1, 2], [1, 3, 2]], mask=[False, True])
print(given.get_masked_triangles().tolist(), given.neighbors.tolist(), given.edges.tolist())
print(np.round(mtri.LinearTriInterpolator(given, [0.0, 1, 2, 3])([0.3, 0.4], [0.3, 0.2]), 6).tolist())
print(np.round(mtri.TriAnalyzer(given).circle_ratios(), 6).tolist()[:1])
print(len(mtri.UniformTriRefiner(given).refine_triangulation(subdiv=2).triangles))
for make in (lambda: mtri.Triangulation([0, 1], [0, 1]), lambda: mtri.Triangulation(x, y[:3]), lambda: mtri.Triangulation(x, y, [[0, 1, 9]])):
    try:
        make()
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
fig, ax = plt.subplots()
lines = ax.triplot(x, y, "go-")
print([line.get_linestyle() for line in lines], [line.get_marker() for line in lines])
counts = ax.hexbin(np.arange(20) % 7, np.arange(20) % 5, gridsize=4)
print(counts.get_array().sum(), len(counts.get_offsets()))
print(ax.tricontour(x, y, [0.0, 1, 2, 3]).levels.tolist())
plt.close("all")
