é = ñandú = 漢字 = π = _x1 = Ω
ｘ = ﬁ = ℌ = 𝐱𝟏 = ª = ſ = xᵢ
café = naïve.é(ü=1)
lambda α, *β: α
def функция(параметр): pass
import модуль as мод
print(type, self, async_, await_, printed, None_)
