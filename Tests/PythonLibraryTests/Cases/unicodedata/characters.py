# What Unicode says of characters, as lessons strip accents with it.
import unicodedata


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn")


print(plain("Ślusàrski"), plain("O'Néàl"), plain("Đặng Thị Ngọc"), plain("über Ærø ñandú"))
for c in "aZǅʰ中\u0301\u20dd5Ⅷ½_—([«»!+€^©  \n\u200b\ue000":
    print(ascii(c), unicodedata.category(c), unicodedata.combining(c), unicodedata.name(c, "-"), unicodedata.mirrored(c))
print(unicodedata.numeric("½"), unicodedata.digit("²"), unicodedata.decimal("٣"), unicodedata.digit("x", -1))
print(unicodedata.lookup("greek small letter alpha"), unicodedata.lookup("SNOWMAN"))
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    print(form, [ascii(unicodedata.normalize(form, t)) for t in ("e\u0301", "é", "ﬁn", "x²", "Ａ１", "Å", "한", "½", "…")], unicodedata.is_normalized(form, "é"))
for wrong in (lambda: unicodedata.category("ab"), lambda: unicodedata.category(5), lambda: unicodedata.normalize("X", "a"), lambda: unicodedata.name("\n"),
              lambda: unicodedata.lookup("NO SUCH THING"), lambda: unicodedata.decimal("²"), lambda: unicodedata.numeric("a")):
    try:
        print(wrong())
    except (TypeError, ValueError, KeyError) as error:
        print(type(error).__name__, error)
