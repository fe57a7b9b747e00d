class Frog:
    name = "蛙"

    def leap(self): return self.name; 足 = {"a": 1, "a" 2}
