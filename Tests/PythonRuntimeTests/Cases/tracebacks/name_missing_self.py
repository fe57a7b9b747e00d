class Counter:
    def __init__(self):
        self.count = 0

    def show(self):
        print(count)


Counter().show()
