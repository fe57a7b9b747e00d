import json
values = [0.1, 0.1 + 0.2, 1e16, 1e15, 123456789.123456789, 1e-5, 0.0001, 5e-324, 1.7976931348623157e308, 100.0, -2.5,
          1 / 3, 3.0e10]
print(json.dumps(values))
print(json.loads(json.dumps(values)) == values, json.dumps(round(2 / 3, 3)))
print(json.dumps({'lr': 1e-3, 'eps': 1e-08}), json.dumps(float(10 ** 22)))
class Precise(float):
    def __repr__(self):
        return f'{self:.2f}!'
print(json.dumps(Precise(1.239)), json.dumps([Precise(2)]), json.loads('1.0') == 1)
print(type(json.loads('1.0')), type(json.loads('1')), json.loads('0.30000000000000004'))
print(json.loads('1E400'))
print(json.dumps({0.1: 'a', 1e20: 'b', float('inf'): 'c'}))
print(json.dumps({10 ** 30: 'big', -1: 'neg'}))
print(json.loads('123456789012345678901234567890') + 1)
