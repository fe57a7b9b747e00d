class Stop(Exception):
    pass


def run():
    raise Stop


print("a class is raised without arguments")
run()
