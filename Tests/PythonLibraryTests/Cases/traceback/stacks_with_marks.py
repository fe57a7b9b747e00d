# Stacks on their own: with marks below the lines, limits, and exceptions captured for later.
import io
import sys
import traceback


def divide(a, b):
    return a / b + 1


def ask(question):
    return divide(*question)


def caught(*question):
    try:
        ask(question)
    except ZeroDivisionError as error:
        return error


error = caught(1, 0)
tb = error.__traceback__
print("".join(traceback.format_tb(tb)))
for limit in 1, 2, -1, -2, 0:
    print(limit, [call.name for call in traceback.extract_tb(tb, limit)])
traceback.print_tb(tb, limit=-1, file=sys.stdout)
print("".join(traceback.format_exception(error, limit=1)))
sys.tracebacklimit = 1
print([call.name for call in traceback.extract_tb(tb)], [call.name for call in traceback.extract_tb(tb, 2)])
del sys.tracebacklimit

plain = traceback.TracebackException.from_exception(error)
print(plain == traceback.TracebackException.from_exception(error), plain == 1, plain.exc_type, str(plain))
try:
    try:
        ask((1, 0))
    except ZeroDivisionError:
        raise ValueError("no answer") from KeyError("k")
except ValueError as wrapped:
    whole = traceback.TracebackException(*sys.exc_info())
    print(whole.__cause__.exc_type, whole.__context__.exc_type, whole.__suppress_context__)
    print("".join(whole.format(chain=False)))
    print("".join(whole.format()).count("Traceback"))
for arguments in (42,), (error, error), (None, None):
    try:
        traceback.print_exception(*arguments, file=sys.stdout)
    except (TypeError, ValueError) as problem:
        print(type(problem).__name__, problem)


class Short(traceback.StackSummary):
    def format_frame_summary(self, call):
        return None if call.name == "ask" else f"{call.name}:{call.line}\n"


print(Short.extract(traceback.walk_tb(tb)).format())
summary = traceback.FrameSummary("f", None, "name")
print(summary.line, summary)


def deep(n):
    return traceback.extract_stack(limit=2) if not n else deep(n - 1)


print([(call.name, call.line) for call in deep(3)])
