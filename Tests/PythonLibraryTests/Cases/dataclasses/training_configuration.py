from dataclasses import dataclass, field, asdict
import json
@dataclass
class Layer:
    nin: int
    nout: int
    activation: str = 'tanh'
    @property
    def parameters(self):
        return self.nin * self.nout + self.nout
@dataclass
class Model:
    name: str
    layers: list[Layer] = field(default_factory=list)
    lr: float = 1e-3
    betas: tuple[float, float] = (0.9, 0.999)
    def add(self, nout, **kw):
        nin = self.layers[-1].nout if self.layers else 3
        self.layers.append(Layer(nin, nout, **kw))
        return self
m = Model('mlp').add(4).add(4, activation='relu').add(1, activation='linear')
print(m)
print(sum(l.parameters for l in m.layers), [l.parameters for l in m.layers], m.lr, Model('other').layers)
print(json.dumps(asdict(m), indent=1).splitlines()[:6], json.loads(json.dumps(asdict(m)))['betas'])
history = [dict(step=s, loss=1 / (s + 1)) for s in range(3)]
print(history, Model(**{'name': 'x', 'lr': 1}), m.layers[0] == Layer(3, 4))
