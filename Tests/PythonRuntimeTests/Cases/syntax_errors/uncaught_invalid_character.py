text = “quoted”
print(text)
