d = {"key": "value", "n": 1}
print(f"{d['key']}", f'{d["key"]}', f"""{d["key"]} {d['n']}""", f'''{d["key"]} {d['n']}''')
print(f"it's {d['n']}", f'say "{d["key"]}"', f"{'single'}")
print(f"\"double\"", f'{"double"} \'single\'', f"\"{d['n']}\"", f"{d['key']!r}")
print(f"""multi
line {d['key']}
  {1 +
   2} end""")
print(f"""{
    d['key']
} {
    [x
     for x in range(3)]
}""")
print(f"first {1} "
      f"second {2} "
      "third {3} "
      f"fourth {4}")
text = (f"{1:>3}"
        f"{2:<3}|")
print(text)
print(f"tab\t{1}\nnewline \\ {2} \x41 \u00e9 \N{BULLET} {3}", rf"\t{1}\n", f"{'a'}\
{'b'}")
print(
    f"{'a' if True else 'b'}", f"{'{'}", f"{'}'}", f"{'{}'}", f"{'{x}'.format(x=1)}", f"{'a:b'}", f"{'a!b'}",
    f"{d['key'][0:2]}", f"{'x' ':' 'y'}"
)
print(f"# outside is fine {1}")
print(f"{d}", f"{ {1, 1} }", f"{ {'a': 1}['a'] }", f"{{'a': 1}}", f"{[{'k': 1}][0]}", f"{(lambda: {'z': 1})()}")
