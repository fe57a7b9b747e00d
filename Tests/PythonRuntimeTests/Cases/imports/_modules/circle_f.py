import _modules.circle_e

copied = _modules.circle_e.value
