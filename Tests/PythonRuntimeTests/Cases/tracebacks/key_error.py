config = {"lr": 0.1, "layers": {"hidden": 4}}


def lookup(path):
    node = config
    for key in path.split("."):
        node = node[key]
    return node


print(lookup("layers.hidden"))
print(lookup("layers.output"))
