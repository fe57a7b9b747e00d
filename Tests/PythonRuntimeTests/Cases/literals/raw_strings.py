print(r"a\nb", R'\t', r"\\", len(r"\\"), r"\"", len(r"\""), r'it\'s', r"C:\new\table", r"\d+\.\d*")
print(r"""triple
\n raw""", r'' == "", r"\x41", r"\u00e9", r"\N{x}", r"{not} a format")
print(repr(r"\n"), repr(r"a\"b"), len(r"\n\n"), r"a" "\n" r"\n" == "a\n\\n")
print(br"\n", rb"\x41", Rb"\\", bR"\'", BR"a", len(rb"\n"))
x = 3
print(rf"\n{x}", fr"\t{x!r}", Rf"{x:03d}\d", fR"\{x}", rf"{{\n}}", f"{x}" r"\n")
pattern = r"(\w+)\s*=\s*(\d+)"
print(pattern, len(pattern), pattern.split("\\"))
print(r"ends with two\\", r"\
", "raw keeps backslash newline:", repr(r"a\
b"))
