first_value, second_value, third_value = 1, 2, "three"
print("a very long line is printed whole and the carets stay under their part of it")
result = (first_value + second_value) * first_value + (second_value - first_value) * third_value - len(third_value) / (first_value - 1)
