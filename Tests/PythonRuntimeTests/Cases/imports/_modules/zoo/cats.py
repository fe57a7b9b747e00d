def meow():
    return "meow"
