extension PythonSource {
  static let sklearnClusterHdbscanTreeModule = #"""
    """From a tree of merges to the clusters that last (Campello, Moulavi and Sander 2013)."""

    import numpy as np


    class Hierarchy:
        """Merges in the order of their distances: the nodes joined, at which distance, how many samples then."""

        def __init__(self, edges, count):
            self.count = count
            self.merges = []
            parents = list(range(2 * count - 1))
            sizes = [1] * count + [0] * (count - 1)

            def root(node):
                top = node
                while parents[top] != top:
                    top = parents[top]
                while parents[node] != top:
                    parents[node], node = top, parents[node]
                return top

            for place, (one, other, distance) in enumerate(edges):
                left, right = root(one), root(other)
                merged = count + place
                sizes[merged] = sizes[left] + sizes[right]
                parents[left] = parents[right] = merged
                self.merges.append((left, right, distance, sizes[merged]))

        def size(self, node):
            return self.merges[node - self.count][3] if node >= self.count else 1

        def cut(self, distance, least):
            """Labels of samples when only what is nearer than `distance` is joined; numbered by the nodes that stand for the clusters."""
            parents = list(range(self.count + len(self.merges)))
            ranks = [0] * len(parents)

            def root(node):
                while parents[node] != node:
                    parents[node] = parents[parents[node]]
                    node = parents[node]
                return node

            for place, (left, right, own, _) in enumerate(self.merges):
                for child in (left, right) if own < distance else ():
                    one, other = root(child), root(self.count + place)
                    if one == other:
                        continue
                    if ranks[one] < ranks[other]:
                        parents[one] = other
                    else:
                        parents[other] = one
                        ranks[one] += ranks[one] == ranks[other]
            tops, codes, sizes = np.unique([root(node) for node in range(self.count)], return_inverse=True, return_counts=True)
            numbers = np.where(sizes >= least, np.cumsum(sizes >= least) - 1, -1)
            return numbers[codes]

        def below(self, node):
            """A node and all under it, level by level."""
            found, level = [], [node]
            while level:
                found += level
                level = [
                    child for each in level if each >= self.count
                    for child in self.merges[each - self.count][:2]]
            return found


    def condensed(hierarchy, least):
        """Rows of a parent, a child, the closeness at which it left, and its size; what is smaller than `least` falls apart into samples."""
        count = hierarchy.count
        root = 2 * (count - 1)
        names = {root: count}
        following = count + 1
        ignored = set()
        rows = []
        for node in hierarchy.below(root):
            if node in ignored or node < count:
                continue
            left, right, distance, _ = hierarchy.merges[node - count]
            closeness = 1.0 / distance if distance > 0.0 else np.inf
            stays = [hierarchy.size(child) >= least for child in (left, right)]
            if all(stays):
                for child in (left, right):
                    names[child] = following
                    rows.append((names[node], following, closeness, hierarchy.size(child)))
                    following += 1
                continue
            for child, lasts in ((left, stays[0]), (right, stays[1])):
                if lasts:
                    names[child] = names[node]
                    continue
                for each in hierarchy.below(child):
                    if each < count:
                        rows.append((names[node], each, closeness, 1))
                    ignored.add(each)
        return rows


    class Clusters:
        """The clusters of a condensed tree that are chosen."""

        def __init__(self, rows):
            self.rows = rows
            self.root = min(row[0] for row in rows)
            self.inner = [row for row in rows if row[3] > 1]
            self.children = {}
            self.birth = {self.root: 0.0}
            self.size = {}
            self.parent = {}
            for parent, child, closeness, size in self.inner:
                self.children.setdefault(parent, []).append(child)
                self.birth[child] = closeness
                self.size[child] = size
                self.parent[child] = parent
            self.stability = dict.fromkeys(range(self.root, max(row[0] for row in rows) + 1), 0.0)
            for parent, _, closeness, size in rows:
                self.stability[parent] += (closeness - self.birth[parent]) * size

        def below(self, node):
            found, level = [], [node]
            while level:
                found += level
                level = [child for each in level for child in self.children.get(each, ())]
            return found

        def leaves(self):
            return [node for node in self.below(self.root) if node not in self.children] if self.inner else []

        def chosen(self, method, allows_one, epsilon, most):
            nodes = sorted(self.stability, reverse=True)
            if not allows_one:
                nodes = nodes[:-1]
            else:
                self.size[nodes[-1]] = sum(self.size[child] for child in self.children.get(nodes[-1], ()))
            if method == "leaf":
                leaves = self.leaves()
                if not leaves:
                    return {self.root}
                return self._merged(leaves, epsilon, allows_one) & set(nodes) if epsilon != 0.0 else set(leaves) & set(nodes)
            stability = dict(self.stability)
            lasts = dict.fromkeys(nodes, True)
            for node in nodes:
                under = float(np.sum([stability[child] for child in self.children.get(node, ())]))
                if under > stability[node] or most is not None and self.size[node] > most:
                    lasts[node] = False
                    stability[node] = under
                else:
                    for each in self.below(node)[1:]:
                        lasts[each] = False
            found = {node for node in nodes if lasts[node]}
            if epsilon != 0.0 and self.inner:
                if found == {self.root}:
                    return found if allows_one else set()
                return self._merged(found, epsilon, allows_one) & set(nodes)
            return found

        def _merged(self, leaves, epsilon, allows_one):
            """Clusters that part closer than `epsilon` are taken together."""
            selected, processed = set(), set()
            for leaf in leaves:
                if 1 / self.birth[leaf] >= epsilon:
                    selected.add(leaf)
                elif leaf not in processed:
                    top = self._upwards(leaf, epsilon, allows_one)
                    selected.add(top)
                    processed.update(self.below(top)[1:])
            return selected

        def _upwards(self, leaf, epsilon, allows_one):
            while True:
                parent = self.parent[leaf]
                if parent == self.root:
                    return parent if allows_one else leaf
                if 1 / self.birth[parent] > epsilon:
                    return parent
                leaf = parent

        def labelled(self, chosen, allows_one, epsilon):
            """A label for each sample, and how strongly it belongs to its cluster."""
            numbers = {cluster: number for number, cluster in enumerate(sorted(chosen))}
            owner = {}
            for node in self.below(self.root):
                owner[node] = node if node in chosen else owner.get(self.parent.get(node), self.root)
            deaths = {}
            for parent, _, closeness, _ in self.rows:
                deaths[parent] = max(deaths.get(parent, 0.0), closeness)
            labels = np.full(self.root, -1, dtype=np.int64)
            strengths = np.zeros(self.root)
            limit = deaths[self.root] if epsilon == 0.0 else 1 / epsilon
            for parent, sample, closeness, size in self.rows:
                if size > 1 or sample >= self.root:
                    continue
                cluster = owner[parent]
                if cluster == self.root and not (len(chosen) == 1 and allows_one and closeness >= limit and cluster in numbers):
                    continue
                labels[sample] = numbers[cluster]
                most = deaths[cluster]
                strengths[sample] = 1.0 if most == 0.0 or np.isinf(closeness) else min(closeness, most) / most
            return labels, strengths

    """#
}
