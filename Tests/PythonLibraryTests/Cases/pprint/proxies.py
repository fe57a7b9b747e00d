# Mapping proxies, which are laid out as what they show.
import pprint
import types

words = {word: n for n, word in enumerate("the quick brown fox jumped over a lazy dog again and again".split())}
pprint.pprint(types.MappingProxyType(words))
pprint.pprint(types.MappingProxyType(words), sort_dicts=False, width=30)
pprint.pprint([types.MappingProxyType({"a": 1})])
