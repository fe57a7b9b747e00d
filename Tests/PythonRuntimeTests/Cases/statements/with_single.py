class Manager:
    def __enter__(self):
        print("enter")
        return "resource"

    def __exit__(self, kind, value, tb):
        print("exit", kind, value, tb)


with Manager() as m:
    print("body", m)
print("after", m)
with Manager():
    print("no target")
m = Manager()
with m as (a, b, *rest):
    print(a, b, len(rest))
with m as d: print("one line", d)
result = {}
with m as result["key"]:
    pass
print(result)
