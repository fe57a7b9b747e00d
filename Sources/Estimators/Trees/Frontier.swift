/// A heap with the largest key on top; equal keys come out in the order that C++'s standard heap gives them.
struct Frontier<Element> {
  private var items: [(element: Element, key: Double)] = []

  mutating func push(_ element: Element, _ key: Double) {
    items.append((element, key))
    rise(items.count - 1)
  }

  mutating func pop() -> Element? {
    guard let top = items.first, let last = items.popLast() else { return nil }
    if items.isEmpty { return top.element }
    // The hole goes down to the bottom, then what was last rises from there.
    var hole = 0
    while 2 * hole + 2 < items.count {
      let right = 2 * hole + 2
      let child = items[right].key < items[right - 1].key ? right - 1 : right
      items[hole] = items[child]
      hole = child
    }
    if 2 * hole + 2 == items.count {
      items[hole] = items[2 * hole + 1]
      hole = 2 * hole + 1
    }
    items[hole] = last
    rise(hole)
    return top.element
  }

  private mutating func rise(_ place: Int) {
    var place = place
    let item = items[place]
    while place > 0, items[(place - 1) / 2].key < item.key {
      items[place] = items[(place - 1) / 2]
      place = (place - 1) / 2
    }
    items[place] = item
  }
}
