#!/usr/bin/env python3
# comments

if a:
    # inside
    b  # behind

    # between
    c
        # deeper
  # shallower
else:
	d
	if e:
	        f
# at the margin
    
def f(
  a,
      b
):
        return a + \
  b + \
\
  c
x = [
1,
    2, # two

  3]; y = {
}; z = 1
if a: b
if a: b; c;
class A:
  def f(self):
   if a:
         return b
   else:
    return c
  g = 1
for a in b:
    pass
	
while a \
      < b: pass
# no line ending at the end
z