from _modules.circle_c import early

late = 2
