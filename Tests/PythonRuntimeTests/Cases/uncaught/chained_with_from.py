class ConfigError(Exception):
    pass

def load(settings):
    try:
        return settings['rate']
    except KeyError as error:
        raise ConfigError('rate is missing') from error

print(load({'rate': 1}))
load({})
