名字 = "小明"
年齡 = 20
é = 1
Ω = 2
π = 3.14
ñandú = "bird"
_中 = 5
µ = 6
ﬂag = True
print(µ, ﬂag, 名字.isidentifier(), "x²".isidentifier(), "1é".isidentifier(), "é1".isidentifier())
print(名字, 年齡, é + Ω, π, ñandú, _中)
