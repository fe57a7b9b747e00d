rooms = {
    "hall": {"north": "library", "east": "kitchen"},
    "library": {"south": "hall"},
    "kitchen": {"west": "hall"},
}
here, bag = "hall", []
things = {"library": ["book"], "kitchen": ["spoon", "cup"]}
while True:
    words = input(f"[{here}] > ").strip().lower().split()
    if not words:
        print("say something")
        continue
    verb, *rest = words
    if verb == "quit":
        print("bye, you carry", bag)
        break
    elif verb == "go" and rest:
        if rest[0] in rooms[here]:
            here = rooms[here][rest[0]]
            print("you see", things.get(here, []))
        else:
            print("no way", rest[0])
    elif verb == "take":
        try:
            things[here].remove(rest[0])
            bag.append(rest[0])
        except (KeyError, ValueError, IndexError) as e:
            print("cannot:", type(e).__name__)
    else:
        print(f"what is {verb!r}?")
