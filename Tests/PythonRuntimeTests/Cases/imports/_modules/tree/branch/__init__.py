name = "branch"
