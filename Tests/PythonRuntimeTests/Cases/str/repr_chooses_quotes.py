for text in ("it's", 'say "hi"', 'both \' and "', '', '"', "'", '\\', 'a\\b', '\\\'', '`', "''", '"""', 'tab\there',
             'line\nbreak'):
    print(repr(text), text.__repr__() == repr(text), len(repr(text)))
print(["it's"], ["it's" + '"'])
print(["it's", 'plain', 'a"b'], ("'",), {'k"': "v'"}, f"{'a'!r} {chr(39)!r}", '%r' % "it's")
