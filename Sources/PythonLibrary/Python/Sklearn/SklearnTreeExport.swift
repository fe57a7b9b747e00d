extension PythonSource {
  static let sklearnTreeExportModule = #"""
    """Trees as text."""

    from io import StringIO
    from numbers import Integral

    import numpy as np

    from sklearn.base import is_classifier
    from sklearn.tree._classes import DecisionTreeClassifier, DecisionTreeRegressor
    from sklearn.tree._tree import TREE_LEAF, TREE_UNDEFINED, Tree
    from sklearn.utils._param_validation import HasMethods, Interval, StrOptions, validate_params
    from sklearn.utils.validation import check_is_fitted


    def _colors(count):
        """So many colours with hues at equal distances."""
        saturation, value = 0.75, 0.9
        chroma = saturation * value
        shift = value - chroma
        colors = []
        for hue in np.arange(25, 385, 360.0 / count).astype(int).tolist():
            place = hue / 60.0
            x = chroma * (1 - abs((place % 2) - 1))
            wheel = [(chroma, x, 0), (x, chroma, 0), (0, chroma, x), (0, x, chroma), (x, 0, chroma), (chroma, 0, x), (chroma, x, 0)]
            colors.append([int(255 * (part + shift)) for part in wheel[int(place)]])
        return colors


    def _list_text(texts, indent=1):
        """The parts in brackets, as numpy breaks them into lines."""
        line, text = " " * (indent - 1) + "[", ""
        width = 75 - indent
        for position, each in enumerate(texts):
            is_last = position == len(texts) - 1
            room = 75 - indent if is_last else width
            if len(line) + len(each) > room and len(line) > indent:
                text += line.rstrip() + "\n"
                line = " " * indent
            line += each if is_last else each + " "
        return text + line + "]"


    def _values_text(values, line_break):
        rows = values.tolist()
        if values.ndim == 1:
            text = _list_text([f"b'{each}'" for each in rows])
        else:
            parts = [_list_text([f"b'{each}'" for each in row], 2) for row in rows]
            text = "[" + "\n".join(parts)[1:] + "]"
        text = text.replace("b'", "'").replace("' '", ", ").replace("'", "")
        return text.replace("\n ", line_break)


    class DotWriter:
        def __init__(self, out, settings):
            self.out = out
            self.__dict__.update(settings)
            if self.special_characters:
                self.characters = ["&#35;", "<SUB>", "</SUB>", "&le;", "<br/>", ">", "<"]
            else:
                self.characters = ["#", "[", "]", "<=", "\\n", '"', '"']
            self.ranks = {"leaves": []}
            self.palette = None
            self.bounds = None

        def write(self, estimator):
            names = self.feature_names
            if names is not None and len(names) != estimator.n_features_in_:
                raise ValueError(
                    f"Length of feature_names, {len(names)} does not match number of features, {estimator.n_features_in_}")
            self.write_head()
            if isinstance(estimator, Tree):
                self.write_nodes(estimator, "impurity")
            else:
                self.write_nodes(estimator.tree_, estimator.criterion)
            if self.leaves_parallel:
                for rank in sorted(self.ranks):
                    self.out.write("{rank=same ; " + "; ".join(self.ranks[rank]) + "} ;\n")
            self.out.write("}")

        def write_head(self):
            self.out.write("digraph Tree {\nnode [shape=box")
            styles = [name for name, isOn in (("filled", self.filled), ("rounded", self.rounded)) if isOn]
            if styles:
                self.out.write(f', style="{", ".join(styles)}", color="black"')
            self.out.write(f', fontname="{self.fontname}"] ;\n')
            if self.leaves_parallel:
                self.out.write("graph [ranksep=equally, splines=polyline] ;\n")
            self.out.write(f'edge [fontname="{self.fontname}"] ;\n')
            if self.rotate:
                self.out.write("rankdir=LR ;\n")

        def write_nodes(self, tree, criterion):
            lefts, rights = tree.children_left.tolist(), tree.children_right.tolist()
            pending = [(0, None, 0)]
            while pending:
                node, parent, depth = pending.pop()
                if self.max_depth is not None and depth > self.max_depth:
                    self.ranks["leaves"].append(str(node))
                    fill = ', fillcolor="#C0C0C0"' if self.filled else ""
                    self.out.write(f'{node} [label="(...)"{fill}] ;\n')
                    if parent is not None:
                        self.out.write(f"{parent} -> {node} ;\n")
                    continue
                is_leaf = lefts[node] == TREE_LEAF
                self.ranks.setdefault("leaves" if is_leaf else str(depth), []).append(str(node))
                fill = f', fillcolor="{self.color(tree, node)}"' if self.filled else ""
                self.out.write(f"{node} [label={self.label_of(tree, node, criterion)}{fill}] ;\n")
                if parent is not None:
                    self.out.write(f"{parent} -> {node}")
                    if parent == 0:
                        angle = -45 if self.rotate else 45
                        side = (angle, "True") if node == 1 else (-angle, "False")
                        self.out.write(f' [labeldistance=2.5, labelangle={side[0]}, headlabel="{side[1]}"]')
                    self.out.write(" ;\n")
                if not is_leaf:
                    pending.append((rights[node], node, depth + 1))
                    pending.append((lefts[node], node, depth + 1))

        def color(self, tree, node):
            if self.palette is None:
                self.palette = _colors(int(tree.n_classes[0]))
                if tree.n_outputs != 1:
                    self.bounds = (-np.max(tree.impurity), -np.min(tree.impurity))
                elif tree.n_classes[0] == 1 and len(np.unique(tree.value)) != 1:
                    self.bounds = (np.min(tree.value), np.max(tree.value))
            if self.bounds is None:
                values = tree.value[node][0].tolist()
                color = self.palette[values.index(max(values))]
                ordered = sorted(values, reverse=True)
                alpha = 0.0 if len(ordered) == 1 else (ordered[0] - ordered[1]) / (1 - ordered[1])
            else:
                value = tree.value[node][0, 0] if tree.n_outputs == 1 else -tree.impurity[node]
                color = self.palette[0]
                alpha = (value - self.bounds[0]) / (self.bounds[1] - self.bounds[0])
            return "#%02x%02x%02x" % tuple(int(round(alpha * part + (1 - alpha) * 255, 0)) for part in color)

        def escaped(self, text):
            return text.replace('"', r"\"")

        def label_of(self, tree, node, criterion):
            hash_sign, low, high, at_most, line_break, end, start = self.characters
            value = tree.value[node][0] if tree.n_outputs == 1 else tree.value[node]
            labelled = self.label == "all" or self.label == "root" and node == 0
            lines = []
            if self.node_ids:
                lines.append(("node " if labelled else "") + hash_sign + str(node))
            if tree.children_left[node] != TREE_LEAF:
                if self.feature_names is not None:
                    feature = self.escaped(self.feature_names[tree.feature[node]])
                else:
                    feature = f"x{low}{tree.feature[node]}{high}"
                lines.append(f"{feature} {at_most} {round(tree.threshold[node], self.precision)}")
            if self.impurity:
                lines.append((f"{criterion} = " if labelled else "") + str(round(tree.impurity[node], self.precision)))
            samples = "samples = " if labelled else ""
            if self.proportion:
                percent = 100.0 * tree.n_node_samples[node] / float(tree.n_node_samples[0])
                lines.append(f"{samples}{round(percent, 1)}%")
            else:
                lines.append(f"{samples}{tree.n_node_samples[node]}")
            lines.append(("value = " if labelled else "") + self.value_of(tree, node, value, line_break))
            if self.class_names is not None and self.class_names is not False and tree.n_classes[0] != 1 and tree.n_outputs == 1:
                best = int(np.argmax(value))
                name = f"y{low}{best}{high}" if self.class_names is True else self.escaped(self.class_names[best])
                lines.append(("class = " if labelled else "") + name)
            return start + line_break.join(lines) + end

        def value_of(self, tree, node, value, line_break):
            classifies = tree.n_classes[0] != 1
            if classifies and not self.proportion:
                value = value * tree.weighted_n_node_samples[node]
            if classifies and not self.proportion and np.all(np.equal(np.mod(value, 1), 0)):
                value = value.astype(int)
            else:
                value = np.around(value, self.precision)
            text = _values_text(value, line_break)
            if not classifies and tree.n_outputs == 1:
                text = text.replace("[", "").replace("]", "")
            return text


    @validate_params({
        "decision_tree": "no_validation", "out_file": [str, None, HasMethods("write")],
        "max_depth": [Interval(Integral, 0, None, closed="left"), None], "feature_names": ["array-like", None],
        "class_names": ["array-like", "boolean", None], "label": [StrOptions({"all", "root", "none"})], "filled": ["boolean"],
        "leaves_parallel": ["boolean"], "impurity": ["boolean"], "node_ids": ["boolean"], "proportion": ["boolean"],
        "rotate": ["boolean"], "rounded": ["boolean"], "special_characters": ["boolean"],
        "precision": [Interval(Integral, 0, None, closed="left"), None], "fontname": [str],
    })
    def export_graphviz(
        decision_tree, out_file=None, *, max_depth=None, feature_names=None, class_names=None, label="all", filled=False,
        leaves_parallel=False, impurity=True, node_ids=False, proportion=False, rotate=False, rounded=False, special_characters=False,
        precision=3, fontname="helvetica",
    ):
        if feature_names is not None and any(not isinstance(name, str) for name in feature_names):
            raise ValueError("All feature names must be strings.")
        check_is_fitted(decision_tree)
        settings = dict(
            max_depth=max_depth, feature_names=None if feature_names is None else list(feature_names),
            class_names=class_names if class_names is None or isinstance(class_names, bool) else list(class_names), label=label,
            filled=filled, leaves_parallel=leaves_parallel, impurity=impurity, node_ids=node_ids, proportion=proportion, rotate=rotate,
            rounded=rounded, special_characters=special_characters, precision=precision, fontname=fontname)
        if out_file is None:
            out = StringIO()
            DotWriter(out, settings).write(decision_tree)
            return out.getvalue()
        if isinstance(out_file, str):
            with open(out_file, "w", encoding="utf-8") as out:
                DotWriter(out, settings).write(decision_tree)
        else:
            DotWriter(out_file, settings).write(decision_tree)


    def _depth_below(tree, node):
        lefts, rights = tree.children_left.tolist(), tree.children_right.tolist()
        deepest, pending = 0, [(node, 1)]
        while pending:
            node, depth = pending.pop()
            deepest = max(deepest, depth)
            if lefts[node] != TREE_LEAF:
                pending += [(lefts[node], depth + 1), (rights[node], depth + 1)]
        return deepest


    @validate_params({
        "decision_tree": [DecisionTreeClassifier, DecisionTreeRegressor], "feature_names": ["array-like", None],
        "class_names": ["array-like", None], "max_depth": [Interval(Integral, 0, None, closed="left"), None],
        "spacing": [Interval(Integral, 1, None, closed="left"), None], "decimals": [Interval(Integral, 0, None, closed="left"), None],
        "show_weights": ["boolean"],
    })
    def export_text(
        decision_tree, *, feature_names=None, class_names=None, max_depth=10, spacing=3, decimals=2, show_weights=False,
    ):
        check_is_fitted(decision_tree)
        tree = decision_tree.tree_
        classifies = is_classifier(decision_tree)
        if classifies:
            if class_names is None:
                class_names = decision_tree.classes_
            elif len(class_names) != len(decision_tree.classes_):
                raise ValueError(
                    "When `class_names` is an array, it should contain as many items as `decision_tree.classes_`. Got "
                    f"{len(class_names)} while the tree was fitted with {len(decision_tree.classes_)} classes.")
        if feature_names is not None and len(feature_names) != tree.n_features:
            raise ValueError(f"feature_names must contain {tree.n_features} elements, got {len(feature_names)}")

        def numbers(values):
            return "[" + ", ".join(f"{value:.{decimals}f}" for value in values) + "]"

        def leaf_text(node, indent):
            value = tree.value[node][0] if tree.n_outputs == 1 else tree.value[node].T[0]
            if not classifies:
                return f"{indent} value: {numbers(value)}\n"
            best = np.argmax(value)
            if tree.n_classes[0] != 1 and tree.n_outputs == 1:
                best = class_names[best]
            if show_weights:
                return f"{indent} weights: {numbers(value * tree.weighted_n_node_samples[node])} class: {best}\n"
            return f"{indent} class: {best}\n"

        features = tree.feature.tolist()
        report = []
        pending = [(0, 1, None)]
        while pending:
            node, depth, line = pending.pop()
            if line is not None:
                report.append(line)
            if node is None:
                continue
            indent = (("|" + " " * spacing) * depth)[:-spacing] + "-" * spacing
            is_leaf = features[node] == TREE_UNDEFINED
            if depth > max_depth + 1:
                below = _depth_below(tree, node)
                report.append(leaf_text(node, indent) if below == 1 else f"{indent} truncated branch of depth {below}\n")
            elif is_leaf:
                report.append(leaf_text(node, indent))
            else:
                name = f"feature_{features[node]}" if feature_names is None else feature_names[features[node]]
                threshold = f"{tree.threshold[node]:.{decimals}f}"
                report.append(f"{indent} {name} <= {threshold}\n")
                pending.append((int(tree.children_right[node]), depth + 1, f"{indent} {name} >  {threshold}\n"))
                pending.append((int(tree.children_left[node]), depth + 1, None))
        return "".join(report)

    """#
}
