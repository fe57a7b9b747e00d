import _modules.circle_f

value = 1
