extension PythonSource {
  static let argparseContainers = #"""
  class _ActionsContainer:
      """What parsers and groups share: arguments can be added to them."""

      def __init__(self, description, prefix_chars, argument_default, conflict_handler):
          self.description = description
          self.argument_default = argument_default
          self.prefix_chars = prefix_chars
          self.conflict_handler = conflict_handler
          self._registries = {"type": {None: lambda string: string}, "action": {
              None: _StoreAction, "store": _StoreAction, "store_const": _StoreConstAction,
              "store_true": _StoreTrueAction, "store_false": _StoreFalseAction, "append": _AppendAction,
              "append_const": _AppendConstAction, "count": _CountAction, "help": _HelpAction,
              "version": _VersionAction, "parsers": _SubParsersAction, "extend": _ExtendAction}}
          if conflict_handler not in ("error", "resolve"):
              raise ValueError(f"invalid conflict_resolution value: {conflict_handler!r}")
          self._actions = []
          self._option_string_actions = {}
          self._action_groups = []
          self._mutually_exclusive_groups = []
          self._defaults = {}
          self._negative_number_options = []

      def register(self, registry_name, value, object):
          self._registries.setdefault(registry_name, {})[value] = object

      def set_defaults(self, **kwargs):
          self._defaults.update(kwargs)
          for action in self._actions:
              if action.dest in kwargs:
                  action.default = kwargs[action.dest]

      def get_default(self, dest):
          for action in self._actions:
              if action.dest == dest and action.default is not None:
                  return action.default
          return self._defaults.get(dest, None)

      def add_argument(self, *args, **kwargs):
          if not args or len(args) == 1 and args[0][0] not in self.prefix_chars:
              if args and "dest" in kwargs:
                  raise ValueError("dest supplied twice for positional argument")
              kwargs = self._get_positional_kwargs(*args, **kwargs)
          else:
              kwargs = self._get_optional_kwargs(*args, **kwargs)
          if "default" not in kwargs:
              if kwargs["dest"] in self._defaults:
                  kwargs["default"] = self._defaults[kwargs["dest"]]
              elif self.argument_default is not None:
                  kwargs["default"] = self.argument_default
          name = kwargs.pop("action", None)
          make = self._registries["action"].get(name, name) if not isinstance(name, type) else name
          if not callable(make):
              raise ValueError(f'unknown action "{make}"')
          action = make(**kwargs)
          convert = self._registries["type"].get(action.type, action.type)
          if not callable(convert):
              raise ValueError(f"{convert!r} is not callable")
          if convert is FileType:
              raise ValueError(f"{convert!r} is a FileType class object, instance of it must be passed")
          if hasattr(self, "_get_formatter"):
              try:
                  self._get_formatter()._format_args(action, None)
              except TypeError:
                  raise ValueError("length of metavar tuple does not match nargs")
          return self._add_action(action)

      def _get_positional_kwargs(self, dest, **kwargs):
          if "required" in kwargs:
              raise TypeError("'required' is an invalid argument for positionals")
          nargs = kwargs.get("nargs")
          if nargs not in (OPTIONAL, ZERO_OR_MORE) or nargs == ZERO_OR_MORE and "default" not in kwargs:
              kwargs["required"] = True
          return dict(kwargs, dest=dest, option_strings=[])

      def _get_optional_kwargs(self, *args, **kwargs):
          for option in args:
              if option[0] not in self.prefix_chars:
                  raise ValueError(f"invalid option string {option!r}: must start with a character "
                                   f"{self.prefix_chars!r}")
          dest = kwargs.pop("dest", None)
          if dest is None:
              long = [o for o in args if len(o) > 1 and o[1] in self.prefix_chars]
              dest = (long or args)[0].lstrip(self.prefix_chars)
              if not dest:
                  raise ValueError(f"dest= is required for options like {(long or args)[0]!r}")
              dest = dest.replace("-", "_")
          return dict(kwargs, dest=dest, option_strings=list(args))

      def _add_action(self, action):
          self._resolve_conflicts(action)
          self._actions.append(action)
          action.container = self
          for option in action.option_strings:
              self._option_string_actions[option] = action
              if _is_negative_number(option):
                  self._negative_number_options.append(True)
          return action

      def _remove_action(self, action):
          self._actions.remove(action)

      def _resolve_conflicts(self, action):
          conflicts = [(o, self._option_string_actions[o]) for o in action.option_strings
                       if o in self._option_string_actions]
          if not conflicts:
              return
          if self.conflict_handler == "error":
              plural = "s" if len(conflicts) > 1 else ""
              raise ArgumentError(action, f"conflicting option string{plural}: {', '.join(o for o, _ in conflicts)}")
          for option, other in conflicts:
              other.option_strings.remove(option)
              self._option_string_actions.pop(option, None)
              if not other.option_strings:
                  other.container._remove_action(other)

      def add_argument_group(self, *args, **kwargs):
          group = _ArgumentGroup(self, *args, **kwargs)
          self._action_groups.append(group)
          return group

      def add_mutually_exclusive_group(self, **kwargs):
          group = _MutuallyExclusiveGroup(self, **kwargs)
          self._mutually_exclusive_groups.append(group)
          return group

      def _add_container_actions(self, container):
          own = {group.title: group for group in self._action_groups}
          group_of = {}
          for group in container._action_groups:
              if group.title not in own:
                  own[group.title] = self.add_argument_group(
                      title=group.title, description=group.description, conflict_handler=group.conflict_handler)
              for action in group._group_actions:
                  group_of[action] = own[group.title]
          for group in container._mutually_exclusive_groups:
              exclusive = self.add_mutually_exclusive_group(required=group.required)
              for action in group._group_actions:
                  group_of[action] = exclusive
          for action in container._actions:
              group_of.get(action, self)._add_action(action)


  class _ArgumentGroup(_ActionsContainer):
      def __init__(self, container, title=None, description=None, **kwargs):
          super().__init__(description, kwargs.get("prefix_chars", container.prefix_chars),
                           kwargs.get("argument_default", container.argument_default),
                           kwargs.get("conflict_handler", container.conflict_handler))
          self.title = title
          self._group_actions = []
          for shared in ("_registries", "_actions", "_option_string_actions", "_defaults", "_negative_number_options",
                         "_mutually_exclusive_groups"):
              setattr(self, shared, getattr(container, shared))

      def _add_action(self, action):
          super()._add_action(action)
          self._group_actions.append(action)
          return action

      def _remove_action(self, action):
          super()._remove_action(action)
          self._group_actions.remove(action)


  class _MutuallyExclusiveGroup(_ArgumentGroup):
      def __init__(self, container, required=False):
          super().__init__(container)
          self.required = required
          self._container = container

      def _add_action(self, action):
          if action.required:
              raise ValueError("mutually exclusive arguments must be optional")
          self._container._add_action(action)
          self._group_actions.append(action)
          return action

      def _remove_action(self, action):
          self._container._remove_action(action)
          self._group_actions.remove(action)


  def _is_negative_number(text):
      whole, dot, fraction = text[1:].partition(".")
      digits = whole + fraction
      return text[:1] == "-" and digits.isdecimal() and (fraction if dot else whole) != ""



  """#
}
