extension PythonSource {
  static let argparseParser = #"""
  class ArgumentParser(_ActionsContainer):
      """Turns a list of strings into a namespace, or explains why it cannot."""

      def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[],
                   formatter_class=HelpFormatter, prefix_chars="-", fromfile_prefix_chars=None, argument_default=None,
                   conflict_handler="error", add_help=True, allow_abbrev=True, exit_on_error=True):
          super().__init__(description, prefix_chars, argument_default, conflict_handler)
          if prog is None:
              prog = _sys.argv[0].rpartition("/")[2]
          self.prog = prog
          self.usage = usage
          self.epilog = epilog
          self.formatter_class = formatter_class
          self.fromfile_prefix_chars = fromfile_prefix_chars
          self.add_help = add_help
          self.allow_abbrev = allow_abbrev
          self.exit_on_error = exit_on_error
          self._positionals = self.add_argument_group("positional arguments")
          self._optionals = self.add_argument_group("options")
          self._subparsers = None
          prefix = "-" if "-" in prefix_chars else prefix_chars[0]
          if add_help:
              self.add_argument(prefix + "h", prefix * 2 + "help", action="help", default=SUPPRESS,
                                help="show this help message and exit")
          for parent in parents:
              self._add_container_actions(parent)
              self._defaults.update(parent._defaults)

      def __repr__(self):
          return _repr_with(self, ("prog", "usage", "description", "formatter_class", "conflict_handler", "add_help"))

      def add_subparsers(self, **kwargs):
          if self._subparsers is not None:
              self.error("cannot have multiple subparser arguments")
          kwargs.setdefault("parser_class", type(self))
          if "title" in kwargs or "description" in kwargs:
              self._subparsers = self.add_argument_group(kwargs.pop("title", "subcommands"),
                                                         kwargs.pop("description", None))
          else:
              self._subparsers = self._positionals
          if kwargs.get("prog") is None:
              formatter = self._get_formatter()
              formatter.add_usage(self.usage, self._positional_actions(), self._mutually_exclusive_groups, "")
              kwargs["prog"] = formatter.format_help().strip()
          make = kwargs.pop("action", _SubParsersAction)
          action = self._registries["action"].get(make, make)(option_strings=[], **kwargs)
          self._subparsers._add_action(action)
          return action

      def _add_action(self, action):
          (self._optionals if action.option_strings else self._positionals)._add_action(action)
          return action

      def _positional_actions(self):
          return [action for action in self._actions if not action.option_strings]

      def parse_args(self, args=None, namespace=None):
          namespace, unknown = self.parse_known_args(args, namespace)
          if unknown:
              self.error(f"unrecognized arguments: {' '.join(unknown)}")
          return namespace

      def parse_known_args(self, args=None, namespace=None):
          args = list(_sys.argv[1:] if args is None else args)
          if namespace is None:
              namespace = Namespace()
          for action in self._actions:
              if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                  setattr(namespace, action.dest, action.default)
          for dest, value in self._defaults.items():
              if not hasattr(namespace, dest):
                  setattr(namespace, dest, value)
          try:
              unknown = _Parse(self, args, namespace).run()
          except ArgumentError as error:
              if not self.exit_on_error:
                  raise
              self.error(str(error))
          if hasattr(namespace, _UNRECOGNIZED):
              unknown += getattr(namespace, _UNRECOGNIZED)
              delattr(namespace, _UNRECOGNIZED)
          return namespace, unknown

      def convert_arg_line_to_args(self, arg_line):
          return [arg_line]

      def _get_values(self, action, strings):
          if action.nargs not in (PARSER, REMAINDER) and "--" in strings:
              strings.remove("--")
          if not strings and action.nargs == OPTIONAL:
              value = action.const if action.option_strings else action.default
              if isinstance(value, str):
                  value = self._get_value(action, value)
                  self._check_value(action, value)
              return value
          if not strings and action.nargs == ZERO_OR_MORE and not action.option_strings:
              value = strings if action.default is None else action.default
              self._check_value(action, value)
              return value
          if action.nargs == SUPPRESS:
              return SUPPRESS
          values = [self._get_value(action, string) for string in strings]
          if len(values) == 1 and action.nargs in (None, OPTIONAL):
              self._check_value(action, values[0])
              return values[0]
          if action.nargs == PARSER:
              self._check_value(action, values[0])
          elif action.nargs != REMAINDER:
              for value in values:
                  self._check_value(action, value)
          return values

      def _get_value(self, action, string):
          convert = self._registries["type"].get(action.type, action.type)
          if not callable(convert):
              raise ArgumentError(action, f"{convert!r} is not callable")
          try:
              return convert(string)
          except ArgumentTypeError as error:
              raise ArgumentError(action, str(error))
          except (TypeError, ValueError):
              name = getattr(action.type, "__name__", repr(action.type))
              raise ArgumentError(action, f"invalid {name} value: {string!r}")

      def _check_value(self, action, value):
          if action.choices is not None and value not in action.choices:
              choices = ", ".join(map(repr, action.choices))
              raise ArgumentError(action, f"invalid choice: {value!r} (choose from {choices})")

      def _get_formatter(self):
          return self.formatter_class(prog=self.prog)

      def format_usage(self):
          formatter = self._get_formatter()
          formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
          return formatter.format_help()

      def format_help(self):
          formatter = self._get_formatter()
          formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
          formatter.add_text(self.description)
          for group in self._action_groups:
              formatter.start_section(group.title)
              formatter.add_text(group.description)
              formatter.add_arguments(group._group_actions)
              formatter.end_section()
          formatter.add_text(self.epilog)
          return formatter.format_help()

      def print_usage(self, file=None):
          self._print_message(self.format_usage(), _sys.stdout if file is None else file)

      def print_help(self, file=None):
          self._print_message(self.format_help(), _sys.stdout if file is None else file)

      def _print_message(self, message, file=None):
          if message:
              (file or _sys.stderr).write(message)

      def exit(self, status=0, message=None):
          if message:
              self._print_message(message, _sys.stderr)
          _sys.exit(status)

      def error(self, message):
          self.print_usage(_sys.stderr)
          self.exit(2, f"{self.prog}: error: {message}\n")


  # How many strings an action takes, as a pattern over 'A' for an argument, '-' for '--' and 'O' for an option.
  _COUNTS = {
      None: "(-*A-*)", OPTIONAL: "(-*A?-*)", ZERO_OR_MORE: "(-*[A-]*)", ONE_OR_MORE: "(-*A[A-]*)",
      REMAINDER: "([-AO]*)", PARSER: "(-*A[-AO]*)", SUPPRESS: "(-*-*)",
  }


  def _count_pattern(action):
      pattern = _COUNTS.get(action.nargs) or f"(-*{'-*'.join('A' * action.nargs)}-*)"
      return pattern.replace("-*", "").replace("-", "") if action.option_strings else pattern


  class _Parse:
      """One run of a parser over its arguments."""

      def __init__(self, parser, strings, namespace):
          self.parser = parser
          self.namespace = namespace
          self.strings = strings if parser.fromfile_prefix_chars is None else self._with_files(strings)
          self.options = {}
          self.pattern = ""
          self.seen = []
          self.given = []
          self.unknown = []
          self.positionals = parser._positional_actions()
          self.conflicts = {}
          for group in parser._mutually_exclusive_groups:
              for action in group._group_actions:
                  others = [a for a in group._group_actions if a is not action]
                  self.conflicts[action] = self.conflicts.get(action, []) + others

      def _with_files(self, strings):
          expanded = []
          for string in strings:
              if not string or string[0] not in self.parser.fromfile_prefix_chars:
                  expanded.append(string)
                  continue
              try:
                  with open(string[1:]) as file:
                      lines = file.read().splitlines()
              except OSError as error:
                  self.parser.error(str(error))
              expanded += self._with_files([s for line in lines for s in self.parser.convert_arg_line_to_args(line)])
          return expanded

      def run(self):
          self._classify()
          last_option = max(self.options, default=-1)
          position = 0
          while position <= last_option:
              next_option = min(i for i in self.options if i >= position)
              if position != next_option:
                  end = self._take_positionals(position)
                  if end > position:
                      position = end
                      continue
              if position not in self.options:
                  self.unknown += self.strings[position:next_option]
                  position = next_option
              position = self._take_option(position)
          position = self._take_positionals(position)
          self.unknown += self.strings[position:]
          self._finish()
          return self.unknown

      def _classify(self):
          rest = False
          for i, string in enumerate(self.strings):
              if rest:
                  self.pattern += "A"
              elif string == "--":
                  self.pattern += "-"
                  rest = True
              else:
                  option = self._as_option(string)
                  if option is not None:
                      self.options[i] = option
                  self.pattern += "A" if option is None else "O"

      def _as_option(self, string):
          """The action, the option and the argument joined to it, or None for what is no option."""
          parser = self.parser
          known = parser._option_string_actions
          if not string or string[0] not in parser.prefix_chars:
              return None
          if string in known:
              return known[string], string, None
          if len(string) == 1:
              return None
          if "=" in string:
              option, argument = string.split("=", 1)
              if option in known:
                  return known[option], option, argument
          candidates = self._abbreviated(string)
          if len(candidates) > 1:
              matches = ", ".join(option for _, option, _ in candidates)
              parser.error(f"ambiguous option: {string} could match {matches}")
          if candidates:
              return candidates[0]
          if _is_negative_number(string) and not parser._negative_number_options or " " in string:
              return None
          return None, string, None

      def _abbreviated(self, string):
          known = self.parser._option_string_actions
          if string[1] in self.parser.prefix_chars:
              if not self.parser.allow_abbrev:
                  return []
              prefix, equals, argument = string.partition("=")
              return [(action, option, argument if equals else None) for option, action in known.items()
                      if option.startswith(prefix)]
          found = []
          for option, action in known.items():
              if option == string[:2]:
                  found.append((action, option, string[2:]))
              elif option.startswith(string):
                  found.append((action, option, None))
          return found

      def _count(self, action, pattern):
          import re
          match = re.match(_count_pattern(action), pattern)
          if match is None:
              nargs = action.nargs
              expected = {None: "one argument", OPTIONAL: "at most one argument", ONE_OR_MORE: "at least one argument"}
              raise ArgumentError(action, "expected " + (expected.get(nargs) or f"{nargs} argument"
                                                         + ("" if nargs == 1 else "s")))
          return len(match.group(1))

      def _take(self, action, strings, option=None):
          self.seen.append(action)
          values = self.parser._get_values(action, strings)
          if values is not action.default:
              self.given.append(action)
              for other in self.conflicts.get(action, ()):
                  if other in self.given:
                      raise ArgumentError(action, f"not allowed with argument {_action_name(other)}")
          if values is not SUPPRESS:
              action(self.parser, self.namespace, values, option)

      def _take_option(self, position):
          action, option, argument = self.options[position]
          taken = []
          if action is None:
              self.unknown.append(self.strings[position])
              return position + 1
          while argument is not None:
              count = self._count(action, "A")
              if count == 1:
                  taken.append((action, [argument], option))
                  break
              if count or option[1] in self.parser.prefix_chars or not argument:
                  raise ArgumentError(action, f"ignored explicit argument {argument!r}")
              # Several one-letter options behind one dash.
              taken.append((action, [], option))
              option = option[0] + argument[0]
              if option not in self.parser._option_string_actions:
                  raise ArgumentError(action, f"ignored explicit argument {argument!r}")
              action = self.parser._option_string_actions[option]
              argument = argument[1:] or None
          position += 1
          if argument is None:
              end = position + self._count(action, self.pattern[position:])
              taken.append((action, self.strings[position:end], option))
              position = end
          for action, strings, option in taken:
              self._take(action, strings, option)
          return position

      def _take_positionals(self, position):
          import re
          for n in range(len(self.positionals), 0, -1):
              patterns = "".join(_count_pattern(a) for a in self.positionals[:n])
              match = re.match(patterns, self.pattern[position:])
              if match is None:
                  continue
              actions, self.positionals = self.positionals[:n], self.positionals[n:]
              for action, matched in zip(actions, match.groups()):
                  end = position + len(matched)
                  self._take(action, self.strings[position:end])
                  position = end
              break
          return position

      def _finish(self):
          missing = []
          for action in self.parser._actions:
              if action in self.seen:
                  continue
              if action.required:
                  missing.append(_action_name(action))
              elif isinstance(action.default, str) and getattr(self.namespace, action.dest, None) is action.default:
                  setattr(self.namespace, action.dest, self.parser._get_value(action, action.default))
          if missing:
              self.parser.error(f"the following arguments are required: {', '.join(missing)}")
          for group in self.parser._mutually_exclusive_groups:
              if group.required and not any(action in self.given for action in group._group_actions):
                  names = " ".join(_action_name(a) for a in group._group_actions if a.help is not SUPPRESS)
                  self.parser.error(f"one of the arguments {names} is required")

  """#
}
