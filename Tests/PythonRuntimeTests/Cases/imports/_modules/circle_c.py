from _modules.circle_d import late

early = 1
