class Animal:
    sound = "..."

    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} says {self.sound}"

    def twice(self):
        return self.speak() + ", " + self.speak()


class Dog(Animal):
    sound = "woof"


class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name + " jr")
        self.age = age

    def speak(self):
        return super().speak().upper() + "!"


class Silent(Animal):
    def speak(self):
        return "(nothing)"


for pet in (Animal("a"), Dog("b"), Puppy("c", 1), Silent("d")):
    print(type(pet).__name__, "|", pet.speak(), "|", pet.twice())
print(issubclass(Puppy, Animal), issubclass(Dog, Puppy), issubclass(Dog, Dog), isinstance(Puppy("x", 0), Dog))
print([c.__name__ for c in Puppy.__mro__], Puppy.__base__, Puppy.mro() == list(Puppy.__mro__))
print(Dog.speak is Animal.speak, Puppy.speak is Dog.speak, "speak" in Dog.__dict__, hasattr(Dog, "speak"))
print([c.__name__ for c in Animal.__subclasses__()])
Animal.sound = "changed"
print(Animal("e").speak(), Dog("f").speak())
