def load(name):
    try:
        return {}[name]
    except KeyError as e:
        e.add_note("while loading " + name)
        e.add_note("two\nlines")
        raise


load("weights")
