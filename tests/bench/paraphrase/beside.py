"""Lets this package use the form, the layouts and the runner of the seeded benchmark beside it."""

import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE / "data"
ROOT = HERE.parent.parent.parent

_SEEDED = str(HERE.parent / "seeded")
if _SEEDED not in sys.path:
    sys.path.append(_SEEDED)
