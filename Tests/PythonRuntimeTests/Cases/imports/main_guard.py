print(__name__)
from _modules import guarded

print(guarded.ran, guarded.who())


def main():
    print("main runs")
    return 0


if __name__ == "__main__":
    main()
else:
    print("never")
print(guarded.__name__ == "__main__", __name__ == "__main__")
