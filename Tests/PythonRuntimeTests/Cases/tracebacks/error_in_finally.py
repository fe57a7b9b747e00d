def f():
    try:
        return 1 / 0
    finally:
        print("cleaning up")
        open_files.close()


f()
