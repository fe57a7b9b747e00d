from collections import namedtuple
Pixel = namedtuple('Pixel', 'r g b')
Layer = namedtuple('Layer', ['name', 'size', 'activation'], defaults=['relu'])
layers = [Layer('in', 2), Layer('hidden', 8, 'tanh'), Layer('out', 1, activation=None)]
for layer in layers:
    print(layer, layer.size, layer.activation or '-')
print(sum(l.size for l in layers), max(layers, key=lambda l: l.size).name)
print([l._asdict() for l in layers][0], layers[0]._replace(size=5))
print(sorted(layers, key=lambda l: l.name)[0])
p = Pixel(r=1, g=2, b=3)
print(p * 2, sum(p), p[0:2], Pixel(*[9, 8, 7]), Pixel._make(range(3)), tuple(p))
print('{0.r}-{0.b}'.format(p), '%d,%d,%d' % p, p == Pixel(1, 2, 3), p._replace(**{'r': 0}))
print(dict(zip(p._fields, p)))
match p:
    case Pixel(r=1, g=g):
        print('matched', g)
match p:
    case Pixel(a, b, c):
        print(a, b, c)
match layers:
    case [Layer(name='in'), *_, last]:
        print(last.name)
Point3 = namedtuple('Point3', Pixel._fields + ('a',))
print(Point3(*p, 0), Point3.__doc__, Pixel.r.__doc__, isinstance(p, tuple), hasattr(p, '__dict__'))
print(p.__getnewargs__())
