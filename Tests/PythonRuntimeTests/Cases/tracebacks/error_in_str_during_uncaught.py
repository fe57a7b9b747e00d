class Odd(Exception):
    def __str__(self):
        raise ValueError("no text")


print("the message cannot be shown")
raise Odd("x")
