import heapq
data = [5, 1, 8, 3, 9, 2, 7]
print(heapq.nlargest(3, data), heapq.nsmallest(3, data), heapq.nlargest(0, data), heapq.nlargest(99, data))
print(heapq.nsmallest(1, data), heapq.nlargest(-1, data), heapq.nlargest(2, 'hello'))
print(heapq.nsmallest(2, []))
words = ['pear', 'fig', 'banana', 'kiwi', 'apple']
print(heapq.nlargest(2, words, key=len), heapq.nsmallest(2, words, key=len), heapq.nsmallest(3, words))
print(heapq.nlargest(1, {'a': 1, 'b': 3}.items(), key=lambda kv: kv[1]))
print(heapq.nsmallest(2, [(1, 'b'), (1, 'a')]))
print(list(heapq.merge([1, 4, 7], [2, 5], [3, 6])), list(heapq.merge('ace', 'bd')))
print(list(heapq.merge([3, 1], [2], reverse=True)))
print(list(heapq.merge(['aa', 'b'], ['cccc'], key=lambda s: -len(s))))
print(list(heapq.merge()), next(heapq.merge([5], [4])))
print(heapq.nlargest(3, range(1000)))
print(heapq.nsmallest(3, (x * 7 % 11 for x in range(11))))
print(heapq.nlargest(3, [1, 1, 1, 2]), [x for x in heapq.merge([1], [1], [0])])
