# `__del__` is not called: objects go when the collector finds them, not when the last name for them does.
# Cause: no reference counts. To be independent of it: `with`, or an explicit close().
class Resource:
    def __del__(self):
        print("never printed")


resource = Resource()
del resource
print("done")
