value = "trunk"
