extension PythonSource {
  static let argparseActions = #"""
  def _action_name(action):
      if action is None:
          return None
      if action.option_strings:
          return "/".join(action.option_strings)
      for name in (action.metavar, action.dest):
          if name not in (None, SUPPRESS):
              return name
      if action.choices:
          return "{" + ",".join(action.choices) + "}"
      return None


  class ArgumentError(Exception):
      """What is wrong with one argument."""

      def __init__(self, argument, message):
          self.argument_name = _action_name(argument)
          self.message = message

      def __str__(self):
          return self.message if self.argument_name is None else f"argument {self.argument_name}: {self.message}"


  class ArgumentTypeError(Exception):
      pass


  class Namespace:
      """The parsed arguments as attributes."""

      def __init__(self, **kwargs):
          for name, value in kwargs.items():
              setattr(self, name, value)

      def __repr__(self):
          plain = [f"{name}={value!r}" for name, value in vars(self).items() if name.isidentifier()]
          odd = {name: value for name, value in vars(self).items() if not name.isidentifier()}
          if odd:
              plain.append(f"**{odd!r}")
          return f"{type(self).__name__}({', '.join(plain)})"

      def __eq__(self, other):
          return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

      def __contains__(self, key):
          return key in self.__dict__


  def _repr_with(value, names):
      return f"{type(value).__name__}({', '.join(f'{n}={getattr(value, n)!r}' for n in names)})"


  class Action:
      """What a parser does when it meets an argument."""

      def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                   required=False, help=None, metavar=None):
          self.option_strings = option_strings
          self.dest = dest
          self.nargs = nargs
          self.const = const
          self.default = default
          self.type = type
          self.choices = choices
          self.required = required
          self.help = help
          self.metavar = metavar

      def __repr__(self):
          return _repr_with(self, ("option_strings", "dest", "nargs", "const", "default", "type", "choices", "required",
                                   "help", "metavar"))

      def format_usage(self):
          return self.option_strings[0]

      def _described_choices(self):
          return []

      def __call__(self, parser, namespace, values, option_string=None):
          raise NotImplementedError(".__call__() not defined")


  class BooleanOptionalAction(Action):
      def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None,
                   metavar=None):
          options = []
          for option in option_strings:
              options.append(option)
              if option.startswith("--"):
                  options.append("--no-" + option[2:])
          super().__init__(options, dest, 0, None, default, type, choices, required, help, metavar)

      def __call__(self, parser, namespace, values, option_string=None):
          if option_string in self.option_strings:
              setattr(namespace, self.dest, not option_string.startswith("--no-"))

      def format_usage(self):
          return " | ".join(self.option_strings)


  def _check_count(nargs, const, kind, advice):
      if nargs == 0:
          raise ValueError(f"nargs for {kind} actions must be != 0; {advice}")
      if const is not None and nargs != OPTIONAL:
          raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")


  class _StoreAction(Action):
      def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                   required=False, help=None, metavar=None):
          _check_count(nargs, const, "store", "if you have nothing to store, actions such as store true or store const "
                       "may be more appropriate")
          super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

      def __call__(self, parser, namespace, values, option_string=None):
          setattr(namespace, self.dest, values)


  class _StoreConstAction(Action):
      def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
          super().__init__(option_strings, dest, 0, const, default, None, None, required, help)

      def __call__(self, parser, namespace, values, option_string=None):
          setattr(namespace, self.dest, self.const)


  class _StoreTrueAction(_StoreConstAction):
      def __init__(self, option_strings, dest, default=False, required=False, help=None):
          super().__init__(option_strings, dest, True, default, required, help)


  class _StoreFalseAction(_StoreConstAction):
      def __init__(self, option_strings, dest, default=True, required=False, help=None):
          super().__init__(option_strings, dest, False, default, required, help)


  def _copied(items):
      return [] if items is None else items[:]


  class _AppendAction(Action):
      def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                   required=False, help=None, metavar=None):
          _check_count(nargs, const, "append", "if arg strings are not supplying the value to append, the append const "
                       "action may be more appropriate")
          super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

      def __call__(self, parser, namespace, values, option_string=None):
          setattr(namespace, self.dest, _copied(getattr(namespace, self.dest, None)) + [values])


  class _ExtendAction(_AppendAction):
      def __call__(self, parser, namespace, values, option_string=None):
          setattr(namespace, self.dest, _copied(getattr(namespace, self.dest, None)) + list(values))


  class _AppendConstAction(_StoreConstAction):
      def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
          super().__init__(option_strings, dest, const, default, required, help)
          self.metavar = metavar

      def __call__(self, parser, namespace, values, option_string=None):
          setattr(namespace, self.dest, _copied(getattr(namespace, self.dest, None)) + [self.const])


  class _CountAction(Action):
      def __init__(self, option_strings, dest, default=None, required=False, help=None):
          super().__init__(option_strings, dest, 0, None, default, None, None, required, help)

      def __call__(self, parser, namespace, values, option_string=None):
          setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


  class _HelpAction(Action):
      def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
          super().__init__(option_strings, dest, 0, None, default, None, None, False, help)

      def __call__(self, parser, namespace, values, option_string=None):
          parser.print_help()
          parser.exit()


  class _VersionAction(Action):
      def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
                   help="show program's version number and exit"):
          super().__init__(option_strings, dest, 0, None, default, None, None, False, help)
          self.version = version

      def __call__(self, parser, namespace, values, option_string=None):
          formatter = parser._get_formatter()
          formatter.add_text(parser.version if self.version is None else self.version)
          parser._print_message(formatter.format_help(), _sys.stdout)
          parser.exit()


  class _SubParsersAction(Action):
      class _Choice(Action):
          def __init__(self, name, aliases, help):
              metavar = f"{name} ({', '.join(aliases)})" if aliases else name
              super().__init__([], metavar, help=help, metavar=metavar)

      def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
          self._prog_prefix = prog
          self._parser_class = parser_class
          self._parsers = {}
          self._choice_actions = []
          super().__init__(option_strings, dest, PARSER, None, None, None, self._parsers, required, help, metavar)

      def add_parser(self, name, **kwargs):
          if kwargs.get("prog") is None:
              kwargs["prog"] = f"{self._prog_prefix} {name}"
          aliases = kwargs.pop("aliases", ())
          for known in (name, *aliases):
              if known in self._parsers:
                  kind = "subparser" if known == name else "subparser alias"
                  raise ArgumentError(self, f"conflicting {kind}: {known}")
          if "help" in kwargs:
              self._choice_actions.append(self._Choice(name, aliases, kwargs.pop("help")))
          parser = self._parser_class(**kwargs)
          for known in (name, *aliases):
              self._parsers[known] = parser
          return parser

      def _described_choices(self):
          return self._choice_actions

      def __call__(self, parser, namespace, values, option_string=None):
          name, *rest = values
          if self.dest is not SUPPRESS:
              setattr(namespace, self.dest, name)
          if name not in self._parsers:
              raise ArgumentError(self, f"unknown parser {name!r} (choices: {', '.join(self._parsers)})")
          found, unknown = self._parsers[name].parse_known_args(rest, None)
          for key, value in vars(found).items():
              setattr(namespace, key, value)
          if unknown:
              vars(namespace).setdefault(_UNRECOGNIZED, [])
              getattr(namespace, _UNRECOGNIZED).extend(unknown)


  class FileType:
      """A type for arguments that name a file to open; '-' is standard input or output."""

      def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
          self._mode = mode
          self._bufsize = bufsize
          self._encoding = encoding
          self._errors = errors

      def __call__(self, string):
          if string == "-":
              if "r" in self._mode:
                  return _sys.stdin.buffer if "b" in self._mode else _sys.stdin
              if any(c in self._mode for c in "wax"):
                  return _sys.stdout.buffer if "b" in self._mode else _sys.stdout
              raise ValueError(f'argument "-" with mode {self._mode!r}')
          try:
              return open(string, self._mode, self._bufsize, self._encoding, self._errors)
          except OSError as error:
              raise ArgumentTypeError(f"can't open '{string}': {error}")

      def __repr__(self):
          arguments = [repr(a) for a in (self._mode, self._bufsize) if a != -1]
          arguments += [f"{name}={value!r}" for name, value in (("encoding", self._encoding), ("errors", self._errors))
                        if value is not None]
          return f"{type(self).__name__}({', '.join(arguments)})"



  """#
}
