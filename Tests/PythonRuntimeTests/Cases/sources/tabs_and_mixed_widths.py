def f(x):
	if x:
		y = [
	1,
		2]
		return y
	else:
	        return "tab then eight spaces"


def g(x):
    if x:
     return "one space more"
    else:
                return "many more"


class C:
	a = 1

	def m(self):
		return	self.a	+	1


print(f(1), f(0), g(1), g(0), C().m())
for i in range(2):
  for j in range(2):
      if i == j:
         print(i, j, end=" ")
print("done")
if True:
	print("tab")
	if True:
		print("two tabs")
	print("tab again")
x = {	"k"	:	1	}	# tabs between tokens
print(x, "tab\tin string", "literal	tab")
