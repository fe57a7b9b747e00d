extension PythonSource {
  static let sklearnTreePictureModule = #"""
    """Trees as pictures."""

    from numbers import Integral

    import numpy as np

    from sklearn.tree._classes import DecisionTreeClassifier, DecisionTreeRegressor
    from sklearn.tree._export import DotWriter
    from sklearn.tree._layout import Place, placed
    from sklearn.tree._tree import TREE_LEAF
    from sklearn.utils._param_validation import Interval, StrOptions, validate_params
    from sklearn.utils.validation import check_is_fitted


    def _rooted(writer, tree, criterion):
        root = None
        pending = [(0, None, 0, 1)]
        lefts, rights = tree.children_left.tolist(), tree.children_right.tolist()
        while pending:
            node, parent, depth, number = pending.pop()
            place = Place(writer.label_of(tree, node, criterion), node, parent, depth, number)
            if parent is None:
                root = place
            else:
                parent.children.append(place)
            if lefts[node] != TREE_LEAF and (writer.max_depth is None or depth <= writer.max_depth):
                pending += [(rights[node], place, depth + 1, 2), (lefts[node], place, depth + 1, 1)]
        return root


    def _draw(place, ax, writer, tree, at, box, common):
        from matplotlib import rcParams

        arrow = {"arrowstyle": "<-", "edgecolor": rcParams["text.color"]}
        framed = dict(ha="center", va="center", arrowprops=arrow, **common)
        if writer.max_depth is not None and place.depth > writer.max_depth:
            ax.annotate("\n  (...)  \n", at(place.parent), at(place), bbox={**box, "fc": "grey"}, **framed)
            return
        box = {**box, "fc": writer.color(tree, place.node) if writer.filled else ax.get_facecolor()}
        if place.parent is None:
            ax.annotate(place.label, at(place), bbox=box, **framed)
            return
        ax.annotate(place.label, at(place.parent), at(place), bbox=box, **framed)
        if place.parent.parent is None:
            middle = tuple((one + other) / 2 for one, other in zip(at(place.parent), at(place)))
            label, side = ("True  ", "right") if place.number == 1 else ("  False", "left")
            ax.annotate(label, middle, ha=side, **common)


    @validate_params({
        "decision_tree": [DecisionTreeClassifier, DecisionTreeRegressor],
        "max_depth": [Interval(Integral, 0, None, closed="left"), None], "feature_names": ["array-like", None],
        "class_names": ["array-like", "boolean", None], "label": [StrOptions({"all", "root", "none"})], "filled": ["boolean"],
        "impurity": ["boolean"], "node_ids": ["boolean"], "proportion": ["boolean"], "rounded": ["boolean"],
        "precision": [Interval(Integral, 0, None, closed="left"), None], "ax": "no_validation",
        "fontsize": [Interval(Integral, 0, None, closed="left"), None],
    })
    def plot_tree(
        decision_tree, *, max_depth=None, feature_names=None, class_names=None, label="all", filled=False, impurity=True, node_ids=False,
        proportion=False, rounded=False, precision=3, ax=None, fontsize=None,
    ):
        check_is_fitted(decision_tree)
        import matplotlib.pyplot as plt
        from matplotlib.text import Annotation, framed_size

        writer = DotWriter(None, dict(
            max_depth=max_depth, feature_names=None if feature_names is None else list(feature_names),
            class_names=class_names if class_names is None or isinstance(class_names, bool) else list(class_names), label=label,
            filled=filled, impurity=impurity, node_ids=node_ids, proportion=proportion, precision=precision, special_characters=False))
        writer.characters = ["#", "[", "]", "<=", "\n", "", ""]
        if ax is None:
            ax = plt.gca()
        ax.clear()
        ax.set_axis_off()
        places = placed(_rooted(writer, decision_tree.tree_, decision_tree.criterion))
        width = np.float64(max(place.x for place in places) + 1)
        height = np.float64(max(place.depth for place in places) + 1)
        window = ax.get_window_extent()
        box = {"boxstyle": "round"} if rounded else {}

        def at(place):
            return (place.x + 0.5) / width, (height - place.depth - 0.5) / height

        for place in places:
            common = dict(zorder=100 - 10 * place.depth, xycoords="axes fraction")
            if fontsize is not None:
                common["fontsize"] = fontsize
            _draw(place, ax, writer, decision_tree.tree_, at, box, common)
        notes = [child for child in ax.get_children() if isinstance(child, Annotation)]
        if fontsize is None:
            sizes = [framed_size(note) for note in notes if note._bbox]
            widest = max(size[0] for size in sizes)
            highest = max(size[1] for size in sizes)
            size = notes[0].get_fontsize() * min(window.width / width / widest, window.height / height / highest)
            for note in notes:
                note.set_fontsize(size)
        return notes

    """#
}
