try:
    import not_there
except ImportError as error:
    print(error)
print('now for real')
import not_there.deeper
