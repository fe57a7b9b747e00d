print("a")

class Gate:
    def forward(self):
        return self.x + self.y
