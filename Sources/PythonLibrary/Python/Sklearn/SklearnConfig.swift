extension PythonSource {
  static let sklearnConfigModule = #"""
    """Settings of the whole library."""

    _settings = {
        "assume_finite": False,
        "working_memory": 1024,
        "print_changed_only": True,
        "display": "diagram",
        "pairwise_dist_chunk_size": 256,
        "enable_cython_pairwise_dist": True,
        "array_api_dispatch": False,
        "transform_output": "default",
        "enable_metadata_routing": False,
        "skip_parameter_validation": False,
    }

    _obeyed = {"assume_finite", "print_changed_only", "skip_parameter_validation", "display"}


    def get_config():
        return dict(_settings)


    def set_config(**settings):
        for name, value in settings.items():
            if name not in _settings:
                raise TypeError(f"set_config() got an unexpected keyword argument '{name}'")
            if value is None:
                continue
            if name not in _obeyed and value != _settings[name]:
                raise NotImplementedError(f"unsupported: sklearn.set_config({name}={value!r})")
            _settings[name] = value


    class config_context:
        def __init__(self, **settings):
            self._new = settings

        def __enter__(self):
            self._old = get_config()
            set_config(**self._new)

        def __exit__(self, *exception):
            _settings.update(self._old)
            return False

        def __call__(self, function):
            def inside(*arguments, **named):
                with config_context(**self._new):
                    return function(*arguments, **named)
            return inside

    """#
}
