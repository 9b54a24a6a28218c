"""One sentence of help for the mistakes that readers make most often."""

import os
import sys

ON_ASKING = ("numpy", "pandas", "matplotlib")


def said(problem):
    """What happened, where Python's own words would not be understood in a page."""
    if type(problem).__name__ == "NoInput":
        return "input() can't ask anybody here: a page has no keyboard line to Python."
    if isinstance(problem, SystemExit):
        code = problem.code
        return f"The program ended itself: sys.exit({'' if code is None else repr(code)})."
    if isinstance(problem, MemoryError):
        return "MemoryError: Python in this page may use 512 MB, and this needs more."
    if isinstance(problem, FileNotFoundError) and problem.filename:
        return f"FileNotFoundError: there is no file {problem.filename!r}."
    if isinstance(problem, RecursionError):
        return f"RecursionError: a function called itself more than {sys.getrecursionlimit()} deep."
    return None


def for_problem(problem):
    try:
        return _help(problem)
    except BaseException:  # an exception of the reader's own may not even have a text
        return None


def _help(problem):
    for kind, text in HELP:
        if isinstance(problem, kind):
            return text(problem) if callable(text) else text
    return "Put the value into the code instead: name = \"…\"." if type(problem).__name__ == "NoInput" else None


def _name(problem):
    if problem.name in ("rows", "columns", "frame"):
        return f"Add “from palmwright import {problem.name}” at the top."
    if problem.name in ("null", "true", "false"):
        return "Python writes None, True and False."
    return "Cells share one Python: if another cell sets this name, run that cell first. Else look for a slip in the spelling."


def _module(problem):
    root = (problem.name or "").split(".")[0]
    if root in ON_ASKING:
        return f"{root} is not loaded. Cells that need it have a button that loads it; everything else here works without."
    if root == "palmwright":
        return "It holds rows, columns and frame, and nothing else."
    return "Only the standard library is here. Nothing can be installed into a page."


def _file(_):
    there = sorted(os.path.join(place, name).removeprefix("./") for place, _, names in os.walk("data") for name in names if name.endswith(".csv"))
    return f"Files here: {', '.join(there)}." if there else "This cell has no files."


def _type(problem):
    text = str(problem)
    if "NoneType" in text:
        return "One side is None. A missing value in the data is None, and so is what a function without return gives back."
    if "str" in text and ("int" in text or "float" in text):
        return "Text and number don't mix: convert one of them with int(), float() or str()."
    if "positional argument" in text or "keyword argument" in text:
        return "Compare the call with the def line: number, order and names of the arguments."
    return None


def _value(problem):
    text = str(problem)
    if "could not convert" in text or "invalid literal" in text:
        return "The text is not a number as it stands; look at it with print(repr(value))."
    return None


def _os(problem):
    if "connect" in str(problem).lower() or "urlopen" in str(problem).lower() or "resolution" in str(problem).lower():
        return "Python in a page has no network."
    if "processes" in str(problem):
        return "Python in a page has one thread and starts no other programs."
    return None


def _runtime(problem):
    if "thread" in str(problem):
        return "Python in a page has one thread and starts no other programs."
    if "changed size during iteration" in str(problem):
        return "Loop over a copy, list(…), when the loop adds or removes."
    return None


def _import(problem):
    return _module(problem) if isinstance(problem, ModuleNotFoundError) else "The module is there; the name in it is not. Look at the spelling."


def _syntax(problem):
    text = problem.msg or ""
    if "never closed" in text:
        return "Count the brackets from here on."
    if "expected ':'" in text:
        return "if, for, while, def and class lines end with a colon."
    if "Maybe you meant '=='" in text:
        return "= sets a name, == compares."
    if "outside function" in text:
        return "return, yield and await belong inside a def."
    return "Python stopped reading here; the slip is on this line or at the end of the one before."


HELP = [
    (IndentationError, "Lines of one block begin in the same column; use four spaces, not tabs."),
    (SyntaxError, _syntax),
    (NameError, _name),
    (ImportError, _import),
    (KeyError, "Look at what is there: print(list(row)) shows the keys of a dict."),
    (IndexError, "Positions run from 0 to len(…) - 1; an empty list has none."),
    (AttributeError, "Check the type with type(…) and what it offers with dir(…)."),
    (ZeroDivisionError, "Ask first whether there is anything to divide by; an empty selection has length 0."),
    (AssertionError, "An assert in the code does not hold."),
    (FileNotFoundError, _file),
    (UnicodeDecodeError, "The file is not UTF-8 text."),
    (RecursionError, "A recursion needs a case that ends it; a loop often says it better."),
    (MemoryError, "Work through the rows one at a time instead of building a second list of all of them."),
    (OSError, _os),
    (TypeError, _type),
    (ValueError, _value),
    (RuntimeError, _runtime),
    (LookupError, "Write the name as schema.table, and one that this cell names as its data."),
]
