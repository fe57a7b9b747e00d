extension PythonSource {
  static let sklearnTreeLayoutModule = #"""
    """Where the nodes of a tree stand: as close to each other as they may, parents above the middle of their children.

    The algorithm is that of Buchheim, Juenger and Leipert (2002), which takes time in proportion to the number of nodes.
    """


    class Place:
        """A node on its way to its place."""

        def __init__(self, label, node, parent, depth, number):
            self.label = label
            self.node = node
            self.parent = parent
            self.depth = depth
            self.number = number
            self.children = []
            self.x = 0.0
            self.mod = self.change = self.shift = 0
            self.thread = None
            self.ancestor = self
            self.chosen_ancestor = None

        @property
        def brother(self):
            """The node to the left with the same parent."""
            return self.parent.children[self.number - 2] if self.number > 1 else None

        @property
        def outline_left(self):
            return self.thread or (self.children[0] if self.children else None)

        @property
        def outline_right(self):
            return self.thread or (self.children[-1] if self.children else None)


    def _in_order(root):
        """Parents before their children, from left to right."""
        found, pending = [], [root]
        while pending:
            place = pending.pop()
            found.append(place)
            pending += reversed(place.children)
        return found


    def _children_first(root):
        found, pending = [], [root]
        while pending:
            place = pending.pop()
            found.append(place)
            pending += place.children
        return reversed(found)


    def _pushed(left, right, shift):
        """Moves a subtree to the right, and notes that what stands between takes its share."""
        between = right.number - left.number
        right.change -= shift / between
        right.shift += shift
        left.change += shift / between
        right.x += shift
        right.mod += shift


    def _kept_apart(place):
        """Pushes a subtree away from those to its left where their outlines meet."""
        left = place.brother
        if left is None:
            return
        inner_right = outer_right = place
        inner_left, outer_left = left, place.parent.children[0]
        sums = [inner_right.mod, outer_right.mod, inner_left.mod, outer_left.mod]
        while inner_left.outline_right and inner_right.outline_left:
            inner_left, inner_right = inner_left.outline_right, inner_right.outline_left
            outer_left, outer_right = outer_left.outline_left, outer_right.outline_right
            outer_right.ancestor = place
            shift = (inner_left.x + sums[2]) - (inner_right.x + sums[0]) + 1.0
            if shift > 0:
                owner = inner_left.ancestor
                _pushed(owner if owner in place.parent.children else place.parent.chosen_ancestor, place, shift)
                sums[0] = sums[0] + shift
                sums[1] = sums[1] + shift
            sums[2] += inner_left.mod
            sums[0] += inner_right.mod
            sums[3] += outer_left.mod
            sums[1] += outer_right.mod
        if inner_left.outline_right and not outer_right.outline_right:
            outer_right.thread = inner_left.outline_right
            outer_right.mod += sums[2] - sums[1]
        else:
            if inner_right.outline_left and not outer_left.outline_left:
                outer_left.thread = inner_right.outline_left
                outer_left.mod += sums[0] - sums[3]
            place.parent.chosen_ancestor = place


    def _children_moved(place):
        shift = change = 0
        for child in reversed(place.children):
            child.x += shift
            child.mod += shift
            change += child.change
            shift += child.shift + change


    def placed(root):
        """All nodes in order, each with its final x."""
        for place in _children_first(root):
            brother = place.brother
            if place.children:
                _children_moved(place)
                middle = (place.children[0].x + place.children[-1].x) / 2
                if brother is None:
                    place.x = middle
                else:
                    place.x = brother.x + 1.0
                    place.mod = place.x - middle
            else:
                place.x = 0.0 if brother is None else brother.x + 1.0
            if place.parent is not None:
                if place.number == 1:
                    place.parent.chosen_ancestor = place
                _kept_apart(place)
        nodes = _in_order(root)
        offsets = {id(root): 0}
        for place in nodes:
            offset = offsets.pop(id(place))
            place.x += offset
            for child in place.children:
                offsets[id(child)] = offset + place.mod
        lowest = min(place.x for place in nodes)
        if lowest < 0:
            for place in nodes:
                place.x -= lowest
        return nodes

    """#
}
