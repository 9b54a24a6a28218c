"""Runs a reader's code and says what came of it, as JSON. The same in the page, at build and in the tests.

`run` answers {"outputs": [...], "error": {...} or null, "check": {...} or null} in the shapes of src/lab/engine.ts.
"""

import ast
import builtins
import json
import linecache
import sys
import traceback
import types

import help_texts
import show

CELL = "<cell>"
CHECK = "<check>"


class _Cut:
    """A text stream that hands on the first characters and counts the rest, so that no amount of printing fills the memory."""

    encoding = "utf-8"
    errors = "replace"
    closed = False

    def __init__(self, most, send):
        self.most, self.send, self.total, self.waiting, self.size = most, send, 0, [], 0

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        room = self.most - self.total
        self.total += len(text)
        if room > 0:
            self.waiting.append(text[:room])
            self.size += len(text)
            if self.size > 2000:
                self.flush()
        return len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        if self.waiting:
            self.send("".join(self.waiting))
            self.waiting, self.size = [], 0

    def isatty(self):
        return False

    def writable(self):
        return True

    def readable(self):
        return False

    def fileno(self):
        raise OSError("this stream has no file")


class NoInput(Exception):
    """input() in a page."""


def _no_input(*_):
    raise NoInput("input() has nobody to ask here")


class _NoStdin:
    def _refuse(self, *_):
        _no_input()

    read = readline = readlines = __iter__ = __next__ = _refuse


def _module():
    module = types.ModuleType("__main__")
    module.__builtins__ = builtins
    return module


_shared = _module()


def reset():
    """Forgets every name that cells have set."""
    global _shared
    _shared = _module()


def run(code, send, most, rows, after="", alone=False):
    """Runs `code`, then `after` (assertions) in the same names; `alone` gives the code names of its own."""
    global _shared
    out = _Cut(most, send)
    module = _module() if alone else _shared
    before = sys.stdout, sys.stderr, sys.stdin, builtins.input, sys.modules.get("__main__"), sys.argv, sys.getrecursionlimit()
    sys.stdout = sys.stderr = out
    sys.stdin, builtins.input, sys.modules["__main__"], sys.argv = _NoStdin(), _no_input, module, ["cell"]
    outputs, error, check = [], None, None
    try:
        value = _execute(code, CELL, module)
        outputs = show.pictures()
        shown = None if value is None else show.value(value, rows)
        if shown:
            outputs.append(shown)
        if after:
            check = _check(after, module)
    except BaseException as problem:
        error = _trouble(problem, code)
        outputs = outputs or show.pictures()
        problem.__traceback__ = None
    finally:
        sys.stdout, sys.stderr, sys.stdin, builtins.input, sys.modules["__main__"], sys.argv = before[:6]
        sys.setrecursionlimit(before[6])
        out.flush()
    if out.total > most:
        outputs.insert(0, {"kind": "cut", "cut": out.total - most})
    return json.dumps({"outputs": outputs, "error": error, "check": check})


def _execute(code, name, module):
    """Runs all statements; the value of the last one when it is an expression."""
    linecache.cache[name] = (len(code), None, code.splitlines(keepends=True), name)
    tree = ast.parse(code, name)
    last = None
    if tree.body and isinstance(tree.body[-1], ast.Expr):
        last = ast.Expression(tree.body.pop().value)
    exec(compile(tree, name, "exec"), module.__dict__)
    return eval(compile(last, name, "eval"), module.__dict__) if last else None


def _check(after, module):
    try:
        _execute(after, CHECK, module)
    except AssertionError as failed:
        return {"passed": False, "message": str(failed) or _line_of(failed, after)}
    except NameError as missing:
        return {"passed": False, "message": f"The check looks for the name {missing.name!r}, and your code doesn't set it."}
    except Exception as problem:
        where = _lines(problem)
        place = f" (line {where[-1]} of your code)" if where else ""
        return {"passed": False, "message": f"While checking, your code raised {_named(problem)}{place}."}
    return {"passed": True}


def _line_of(failed, after):
    frames = [frame for frame in traceback.extract_tb(failed.__traceback__) if frame.filename == CHECK]
    return f"This does not hold: {after.splitlines()[frames[-1].lineno - 1].strip()}" if frames else "An assertion does not hold."


def _lines(problem):
    """Lines of the reader's code that the problem went through, outermost first."""
    if isinstance(problem, SyntaxError) and problem.filename == CELL and problem.lineno:
        return [problem.lineno]
    found = []
    for frame, line in traceback.walk_tb(problem.__traceback__):
        if frame.f_code.co_filename == CELL:
            found.append(line)
            if len(found) > 2000:
                break
    return found


def _named(problem):
    try:
        message = (problem.msg if isinstance(problem, SyntaxError) else str(problem)).strip()
    except BaseException:  # an exception of the reader's own may be broken, too
        message = ""
    if isinstance(problem, KeyError):
        message = f"no key {message}"
    if len(message) > 500:
        message = message[:500] + " …"
    name = type(problem).__name__
    return f"{name}: {message}" if message else name


def _trouble(problem, code):
    lines = _lines(problem)
    said = help_texts.said(problem) or _named(problem)
    trouble = {"message": said}
    if lines:
        trouble["line"] = lines[-1]
        path = list(dict.fromkeys(lines))
        source = code.splitlines()
        if len(path) > 1:
            trouble["trace"] = [{"line": line, "text": source[line - 1].strip()} for line in path[-5:] if line <= len(source)]
    help_text = help_texts.for_problem(problem)
    if help_text:
        trouble["help"] = help_text
    return trouble
