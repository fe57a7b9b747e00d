from abc import ABC, abstractmethod
class Config(ABC):
    @property
    @abstractmethod
    def name(self): ...
    @name.setter
    @abstractmethod
    def name(self, value): ...
    @classmethod
    @abstractmethod
    def load(cls): ...
    @staticmethod
    @abstractmethod
    def version(): ...
class File(Config):
    _name = 'file'
    @property
    def name(self):
        return self._name
    @name.setter
    def name(self, value):
        self._name = value
    @classmethod
    def load(cls):
        return cls()
    @staticmethod
    def version():
        return 1
f = File.load()
f.name = 'renamed'
print(f.name, File.version(), sorted(Config.__abstractmethods__))
class Missing(Config):
    load = version = None
try:
    Missing()
except TypeError as error:
    print(error)
