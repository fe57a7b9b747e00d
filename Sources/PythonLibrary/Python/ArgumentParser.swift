extension PythonSource {
  static let argparseModule = argparseFormatters + argparseActions + argparseContainers + argparseParser

  static let argparseFormatters = #"""
  """Command line arguments: parsed, checked and explained."""

  import sys as _sys

  __all__ = [
      "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
      "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter",
      "MetavarTypeHelpFormatter", "Namespace", "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS",
      "ZERO_OR_MORE",
  ]

  SUPPRESS = "==SUPPRESS=="
  OPTIONAL = "?"
  ZERO_OR_MORE = "*"
  ONE_OR_MORE = "+"
  PARSER = "A..."
  REMAINDER = "..."
  _UNRECOGNIZED = "_unrecognized_args"


  class HelpFormatter:
      """Lays out usage and help; the other formatters override single decisions."""

      def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
          if width is None:
              import os
              told = os.environ.get("COLUMNS", "")
              width = (int(told) if told.isdecimal() and int(told) else 80) - 2
          self._prog = prog
          self._indent_increment = indent_increment
          self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
          self._width = width
          self._indent = 0
          self._longest_invocation = 0
          self._items = []
          self._sections = []

      def start_section(self, heading):
          self._sections.append((heading, self._items))
          self._items = []
          self._indent += self._indent_increment

      def end_section(self):
          heading, outer = self._sections.pop()
          inner = self._items
          indent = self._indent
          self._indent -= self._indent_increment
          self._items = outer

          def section():
              self._indent, saved = indent, self._indent
              body = "".join([item() for item in inner])
              self._indent = saved
              if not body:
                  return ""
              title = "" if heading is None or heading is SUPPRESS else f"{' ' * saved}{heading}:\n"
              return f"\n{title}{body}\n"
          self._items.append(section)

      def add_text(self, text):
          if text is not SUPPRESS and text is not None:
              self._items.append(lambda: self._format_text(text))

      def add_usage(self, usage, actions, groups, prefix=None):
          if usage is not SUPPRESS:
              self._items.append(lambda: self._format_usage(usage, list(actions), groups, prefix))

      def add_argument(self, action):
          if action.help is SUPPRESS:
              return
          lengths = [len(self._format_action_invocation(action)) + self._indent]
          for choice in action._described_choices():
              lengths.append(len(self._format_action_invocation(choice)) + self._indent + self._indent_increment)
          self._longest_invocation = max(self._longest_invocation, *lengths)
          self._items.append(lambda: self._format_action(action))

      def add_arguments(self, actions):
          for action in actions:
              self.add_argument(action)

      def format_help(self):
          text = "".join([item() for item in self._items])
          while "\n\n\n" in text:
              text = text.replace("\n\n\n", "\n\n")
          return text.strip("\n") + "\n" if text else text

      def _format_usage(self, usage, actions, groups, prefix):
          if prefix is None:
              prefix = "usage: "
          if usage is not None:
              usage = usage % {"prog": self._prog}
          elif not actions:
              usage = self._prog
          else:
              optionals = [a for a in actions if a.option_strings]
              positionals = [a for a in actions if not a.option_strings]
              usage = " ".join(filter(None, [self._prog, self._format_actions_usage(optionals + positionals, groups)]))
              if len(prefix) + len(usage) > self._width - self._indent:
                  usage = self._wrapped_usage(prefix, self._usage_parts(optionals, groups),
                                              self._usage_parts(positionals, groups))
          return f"{prefix}{usage}\n\n"

      def _usage_parts(self, actions, groups):
          import re
          return re.findall(r"\(.*?\)+(?=\s|$)|\[.*?\]+(?=\s|$)|\S+", self._format_actions_usage(actions, groups))

      def _usage_lines(self, parts, indent, taken):
          """Parts joined to lines; `taken` is what the first line has no room for."""
          room = self._width - self._indent
          lines = []
          line = []
          length = taken - 1
          for part in parts:
              if length + 1 + len(part) > room and line:
                  lines.append(" ".join(line))
                  line = []
                  length = len(indent) - 1
              line.append(part)
              length += len(part) + 1
          if line:
              lines.append(" ".join(line))
          return lines

      def _wrapped_usage(self, prefix, optionals, positionals):
          if len(prefix) + len(self._prog) <= 0.75 * (self._width - self._indent):
              indent = " " * (len(prefix) + len(self._prog) + 1)
              if optionals:
                  lines = self._usage_lines([self._prog] + optionals, indent, len(prefix))
                  lines += self._usage_lines(positionals, indent, len(indent))
              else:
                  lines = self._usage_lines([self._prog] + positionals, indent, len(prefix))
          else:
              indent = " " * len(prefix)
              lines = self._usage_lines(optionals + positionals, indent, len(indent))
              if len(lines) > 1:
                  lines = self._usage_lines(optionals, indent, len(indent))
                  lines += self._usage_lines(positionals, indent, len(indent))
              lines = [self._prog] + lines
          return ("\n" + indent).join(lines)

      def _format_actions_usage(self, actions, groups):
          for group in groups:
              if not group._group_actions:
                  raise ValueError(f"empty group {group}")
          texts = []
          i = 0
          while i < len(actions):
              group = next((g for g in groups if actions[i:i + len(g._group_actions)] == g._group_actions), None)
              if group is None:
                  texts.append(self._action_usage(actions[i], False))
                  i += 1
              else:
                  members = [text for a in group._group_actions if (text := self._action_usage(a, True))]
                  inside = " | ".join(members)
                  if group.required:
                      texts.append(f"({inside})" if len(members) > 1 else inside)
                  elif members:
                      texts.append(f"[{inside}]")
                  i += len(group._group_actions)
          return " ".join(filter(None, texts))

      def _action_usage(self, action, in_group):
          if action.help is SUPPRESS:
              return ""
          if not action.option_strings:
              text = self._format_args(action, self._get_default_metavar_for_positional(action))
              return text[1:-1] if in_group and text[:1] == "[" and text[-1:] == "]" else text
          if action.nargs == 0:
              text = action.format_usage()
          else:
              metavar = self._get_default_metavar_for_optional(action)
              text = f"{action.option_strings[0]} {self._format_args(action, metavar)}"
          return text if action.required or in_group else f"[{text}]"

      def _format_text(self, text):
          if "%(prog)" in text:
              text = text % {"prog": self._prog}
          return self._fill_text(text, max(self._width - self._indent, 11), " " * self._indent) + "\n\n"

      def _format_action(self, action):
          help_position = min(self._longest_invocation + 2, self._max_help_position)
          help_width = max(self._width - help_position, 11)
          room = help_position - self._indent - 2
          header = " " * self._indent + self._format_action_invocation(action)
          help = self._expand_help(action) if action.help and action.help.strip() else ""
          lines = self._split_lines(help, help_width) if help else []
          text = header
          if lines:
              if len(header) - self._indent <= room:
                  text = header.ljust(help_position)
              else:
                  text = f"{header}\n{' ' * help_position}"
              text += ("\n" + " " * help_position).join(lines)
          text += "\n"
          self._indent += self._indent_increment
          text += "".join([self._format_action(choice) for choice in action._described_choices()])
          self._indent -= self._indent_increment
          return text

      def _format_action_invocation(self, action):
          if not action.option_strings:
              default = self._get_default_metavar_for_positional(action)
              return " ".join(self._metavars(action, default, 1))
          if action.nargs == 0:
              return ", ".join(action.option_strings)
          arguments = self._format_args(action, self._get_default_metavar_for_optional(action))
          return ", ".join(f"{option} {arguments}" for option in action.option_strings)

      def _metavars(self, action, default, count):
          if action.metavar is not None:
              metavar = action.metavar
          elif action.choices is not None:
              metavar = "{" + ",".join(str(c) for c in action.choices) + "}"
          else:
              metavar = default
          return metavar if isinstance(metavar, tuple) else (metavar,) * count

      def _format_args(self, action, default):
          nargs = action.nargs
          if nargs is None:
              return "%s" % self._metavars(action, default, 1)
          if nargs == OPTIONAL:
              return "[%s]" % self._metavars(action, default, 1)
          if nargs == ZERO_OR_MORE:
              metavars = self._metavars(action, default, 1)
              return "[%s [%s ...]]" % metavars if len(metavars) == 2 else "[%s ...]" % metavars
          if nargs == ONE_OR_MORE:
              return "%s [%s ...]" % self._metavars(action, default, 2)
          if nargs == REMAINDER:
              return "..."
          if nargs == PARSER:
              return "%s ..." % self._metavars(action, default, 1)
          if nargs == SUPPRESS:
              return ""
          try:
              return " ".join(["%s"] * nargs) % self._metavars(action, default, nargs)
          except TypeError:
              if isinstance(nargs, int):
                  raise
              raise ValueError("invalid nargs value") from None

      def _expand_help(self, action):
          values = {name: getattr(value, "__name__", value) for name, value in vars(action).items()
                    if value is not SUPPRESS}
          values["prog"] = self._prog
          if values.get("choices") is not None:
              values["choices"] = ", ".join(str(c) for c in values["choices"])
          return self._get_help_string(action) % values

      def _split_lines(self, text, width):
          import textwrap
          return textwrap.wrap(" ".join(text.split()), width)

      def _fill_text(self, text, width, indent):
          import textwrap
          return textwrap.fill(" ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

      def _get_help_string(self, action):
          return action.help

      def _get_default_metavar_for_optional(self, action):
          return action.dest.upper()

      def _get_default_metavar_for_positional(self, action):
          return action.dest


  class RawDescriptionHelpFormatter(HelpFormatter):
      def _fill_text(self, text, width, indent):
          return "".join(indent + line for line in text.splitlines(keepends=True))


  class RawTextHelpFormatter(RawDescriptionHelpFormatter):
      def _split_lines(self, text, width):
          return text.splitlines()


  class ArgumentDefaultsHelpFormatter(HelpFormatter):
      def _get_help_string(self, action):
          help = action.help or ""
          if "%(default)" not in help and action.default is not SUPPRESS \
                  and (action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)):
              help += " (default: %(default)s)"
          return help


  class MetavarTypeHelpFormatter(HelpFormatter):
      def _get_default_metavar_for_optional(self, action):
          return action.type.__name__

      def _get_default_metavar_for_positional(self, action):
          return action.type.__name__



  """#
}
