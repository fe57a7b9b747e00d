s = "héllo 中文 😀 naïve"
print(s, len(s), s[1], s[6:8], s[9], s[::-1], s.upper(), s.encode("utf-8")[:8], [ord(c) for c in "é中😀"])
print("深度學習", "梯度" + "下降", "中" * 3, "中" in "中文", "中文".find("文"), "中文字".replace("文", "國"), list("中文"), sorted("文中字"))
print(
    repr("中\t文"), ascii("中é"), "%s" % "中", f"{'中':>4}|", "中".center(5, "*"), len("中".encode()),
    "é".encode("latin-1")
)
print(
    "é" < "z", "中" > "z", "😀" > "中", max("aé中😀"), ord("😀"), chr(128512), "\U0001F600" == "😀", len("👨‍👩‍👧"),
    "Ω".lower(), "ß".upper(), "İ".lower() == "i̇"
)
d = {"名字": "小明", "年齡": 20}
print(d, d["名字"], [*d], {"é", "é"} == {"é"}, "，".join(["一", "二"]), "一二三"[1], "a，b".split("，"))
print(
    "全形：ＡＢＣ１２３", "１２".isdigit(), int("１２"), "ＡＢ".lower(), "中文".isalpha(), "中1".isalnum(), "中文".isidentifier(),
    "₂".isdigit(), "½".isnumeric()
)
for c in "a\u0301é\u200b\xa0\ufeff":
    print(repr(c), c.isprintable(), c.isspace(), end="; ")
print()
print("ελληνικά", "русский", "日本語", "한국어", "العربية", "ไทย", "√2 ≈ 1.414", "∑∏∂", "←→", "α·β")
