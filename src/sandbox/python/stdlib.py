"""The parts of the standard library that code uses most, imported once so that a memory snapshot holds them.

This file must import nothing else: the build runs it to make the snapshot.
"""

import ast  # noqa: F401
import asyncio  # noqa: F401
import bisect  # noqa: F401
import builtins  # noqa: F401
import calendar  # noqa: F401
import collections  # noqa: F401
import collections.abc  # noqa: F401
import copy  # noqa: F401
import csv  # noqa: F401
import dataclasses  # noqa: F401
import datetime  # noqa: F401
import decimal  # noqa: F401
import enum  # noqa: F401
import fractions  # noqa: F401
import functools  # noqa: F401
import heapq  # noqa: F401
import html  # noqa: F401
import inspect  # noqa: F401
import io  # noqa: F401
import itertools  # noqa: F401
import json  # noqa: F401
import linecache  # noqa: F401
import math  # noqa: F401
import operator  # noqa: F401
import pydoc  # noqa: F401
import queue  # noqa: F401
import random  # noqa: F401
import re  # noqa: F401
import stat  # noqa: F401
import statistics  # noqa: F401
import string  # noqa: F401
import textwrap  # noqa: F401
import time  # noqa: F401
import traceback  # noqa: F401
import types  # noqa: F401
import typing  # noqa: F401
import unicodedata  # noqa: F401
