class Meta(type):
    def __new__(mcls, name, bases, namespace):
        if "required" not in namespace:
            raise TypeError(f"{name} has no 'required'")
        return super().__new__(mcls, name, bases, namespace)


class Good(metaclass=Meta):
    required = 1


print(Good.required)


class Bad(Good):
    pass
