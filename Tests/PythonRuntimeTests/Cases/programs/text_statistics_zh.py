text = "學而時習之，不亦說乎？有朋自遠方來，不亦樂乎？人不知而不慍，不亦君子乎？"
sentences = [s for s in text.replace("？", "？\n").split("\n") if s]
print(len(text), len(sentences), sentences)
counts = {}
for 字 in text:
    if 字 not in "，？":
        counts[字] = counts.get(字, 0) + 1
常見 = sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:4]
print(常見, [f"{c}:{n}" for c, n in 常見])
for 字, 次 in 常見:
    print(f"{字:<3}{次:>3} {'■' * 次}")
print("不亦" in text, text.count("不亦"), text.find("乎"), text.index("君子"), text[::-1][:5], text.split("，")[0])
bigrams = {}
for a, b in zip(text, text[1:]):
    bigrams.setdefault(a, []).append(b)
print(bigrams["不"], bigrams["亦"], sorted(bigrams["乎"]))
print(
    text.encode("utf-8")[:9], len(text.encode("utf-8")), text.encode("utf-8").decode("utf-8") == text,
    [hex(ord(c)) for c in text[:2]]
)
print("執行結果：", "成功" if len(counts) > 10 else "失敗", "平均 {:.2f} 次".format(sum(counts.values()) / len(counts)))
print("%s共%d字" % ("論語", len(text)), "全形空白\u3000結尾", repr("\u3000"), "　".isspace())
