count = 0


def bump():
    global count
    count += 1
    return count


print(bump(), bump(), count)


def define():
    global created, another
    created = "from inside"
    another = [1]


define()
print(created, another)


def remove():
    global created
    del created


remove()
print("created" in globals())


def loop():
    global i
    for i in range(3):
        pass


loop()
print(i)


def nested():
    count = "local"

    def inner():
        global count
        count = "global"

    inner()
    return count


print(nested(), count)
