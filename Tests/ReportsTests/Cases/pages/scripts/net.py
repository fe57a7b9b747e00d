class Gate:
    def forward(self):
        return self.x
