x = 1

def f():
    return x


print(f( ) ,x   , ( 1 , 2 ) [ 0 ],   "a" . upper ( ))
y=x+1;z=y**2
print(y,z,[ 1,2 ],{ "k":1 })
if(x):print("no spaces")
for(i)in[1,2]:print(i,end=" ")
print(not(x),x if(y)else(z))
print((lambda:x)(),(lambda a,b=1:a+b)(1),[a for a in(1,2)if(a)],"a"if x else"b","x"in"xyz")
def g(a,b = 2,*c,d=3,** e):return(a,b,c,d,e)
print(g(1, b = 5),g (1,2,3,d=4,z=5))
class A ( object ) : pass
print(A . __name__)
