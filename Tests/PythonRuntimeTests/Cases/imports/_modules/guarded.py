ran = []


def who():
    return __name__


def main():
    ran.append("main")


ran.append("loaded")
if __name__ == "__main__":
    main()
