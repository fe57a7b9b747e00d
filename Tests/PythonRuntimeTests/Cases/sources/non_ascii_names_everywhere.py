class 動物:
    """一個類別"""

    種類 = "哺乳"

    def __init__(self, 名, 歲=1):
        self.名 = 名
        self.歲 = 歲

    def 叫(self):
        return f"{self.名}：汪{'!' * self.歲}"


def 加(甲, 乙=2, *其他, 關鍵=None):
    """加法"""
    return 甲 + 乙 + sum(其他), 關鍵


狗 = 動物("小黑", 歲=2)
print(狗.叫(), 狗.種類, 動物.__name__, 動物.__doc__, vars(狗))
print(加(1), 加(1, 2, 3, 關鍵="值"), 加(甲=5, 乙=1), 加.__name__, 加.__doc__)
for 數 in range(2):
    print(數, end=" ")
print([平方 * 平方 for 平方 in range(3)], (lambda 變: 變 + 1)(4), {"鍵": 1}["鍵"])
try:
    加()
except TypeError as 錯誤:
    print(錯誤)
try:
    狗.跑()
except AttributeError as 錯誤:
    print(錯誤)
try:
    未定義
except NameError as 錯誤:
    print(錯誤)
import math as 數學

print(數學.floor(2.5), type(狗), f"{狗.歲=}", "動物" in globals())
