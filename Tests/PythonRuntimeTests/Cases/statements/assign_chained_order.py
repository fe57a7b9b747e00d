log = []


def put(name):
    log.append(name)
    return box


class Box:
    def __setitem__(self, key, value):
        log.append(("set", key, value))

    def __setattr__(self, name, value):
        log.append(("attr", name, value))


box = Box()


def value():
    log.append("value")
    return 7


put("first")["a"] = put("second").b = put("third")["c"] = value()
for entry in log:
    print(entry)
