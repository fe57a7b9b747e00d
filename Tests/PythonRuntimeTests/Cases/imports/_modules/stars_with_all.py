__all__ = ["_private", "alpha"]
_private = "private but listed"
alpha = "alpha again"
not_listed = "public but not listed"
