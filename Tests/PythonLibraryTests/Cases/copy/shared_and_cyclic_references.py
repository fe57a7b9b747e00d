import copy
shared = [1]
a = [shared, shared, {'s': shared}]
d = copy.deepcopy(a)
d[0].append(2)
print(a, d, d[0] is d[1] is d[2]['s'])
cycle = [1]
cycle.append(cycle)
c = copy.deepcopy(cycle)
print(c, c[1] is c, c is not cycle, c[1] is not cycle)
class Person:
    friend = None
ann, bob = Person(), Person()
ann.friend, bob.friend = bob, ann
ann2 = copy.deepcopy(ann)
print(ann2.friend is not bob, ann2.friend.friend is ann2)
d = {}
d['me'] = d
e = copy.deepcopy(d)
print(e['me'] is e, e['me'] is not d, e)
t = ([],)
t[0].append(t)
u = copy.deepcopy(t)
print(u[0][0] is u, u is not t)
memo = {}
x = [1, 2]
y = copy.deepcopy(x, memo)
print(copy.deepcopy(x, memo) is y, y)
