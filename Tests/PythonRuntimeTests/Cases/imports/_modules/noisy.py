print("noisy runs as", __name__)
counter = 0
