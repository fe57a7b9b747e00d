value = "bud"
