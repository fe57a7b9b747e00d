"""A package of the lesson with a name that ships with Lectern."""
