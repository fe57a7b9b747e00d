def 面積(寬, 高):
    return 寬 * 高 + "公分"


名字 = "方形"
print(名字, len(名字))
print("結果", 面積(3, 4))
