"""Where things stand and how large they may be."""

from __future__ import annotations

import ast
import re
from collections import Counter

from bot.app import build_house
from bot.kernel.clock import SystemClock
from bot.settings import read
from bot.telegram.deciding.routes import Pressed
from tests.house.code import BOT, ROOMS, ROOT, imports, python_files, role, rooms, short, strings, tree
from tests.town import KEY

PARTS = {"domain", "repository", "service", "views", "handlers", "staff", "jobs", "feature"}
CODE = {".py", ".js", ".css", ".html", ".sql"}
_SQL = re.compile(r"\s*(select|insert|update|delete|with)\s", re.IGNORECASE)
_VAGUE_CLASS = re.compile(r"(Manager|Helper|Utils?|Base|Data|Info)$|^Base[A-Z]")
_VAGUE_FUNCTION = re.compile(r"^_?(handle|process|cmd)_|_(handler|cmd)$")
_SETATTR = "setattr"
_DRAWERS = {"utils", "util", "helpers", "helper", "misc", "common", "tools", "constants"}


def room_files():
    return [path for room in rooms() for path in python_files(room)]


def functions(path):
    return [node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def test_a_room_holds_only_the_files_whose_names_everybody_knows():
    strange = [
        short(path)
        for room in rooms()
        for path in room.rglob("*.py")
        if path.name != "__init__.py" and role(path) not in PARTS
    ]

    assert strange == []


def test_an_init_file_of_a_room_holds_one_docstring():
    full = [
        short(path)
        for path in room_files()
        if path.name == "__init__.py" and (len(tree(path).body) != 1 or ast.get_docstring(tree(path)) is None)
    ]

    assert full == []


def test_there_is_no_drawer_for_what_has_no_place():
    assert [short(path) for path in python_files(BOT) if path.stem in _DRAWERS] == []


def test_no_file_is_longer_than_400_lines():
    long = {
        short(path): count
        for folder in (BOT, ROOT / "tests", ROOT / "migrations")
        for path in folder.rglob("*")
        if path.suffix in CODE and (count := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }

    assert long == {}


def test_no_function_is_longer_than_40_lines():
    long = {
        f"{short(path, node)} {node.name}": count
        for path in python_files(BOT)
        for node in functions(path)
        if (count := (node.end_lineno or 0) - node.lineno + 1) > 40
    }

    assert long == {}


def test_every_module_says_in_one_line_what_a_reader_finds_there():
    silent = [
        short(path)
        for path in python_files(BOT)
        if not (said := ast.get_docstring(tree(path))) or not said.splitlines()[0].strip()
    ]

    assert silent == []


def test_names_say_what_a_thing_is():
    vague = [
        f"{short(path, node)} {node.name}"
        for path in python_files(BOT)
        for node in ast.walk(tree(path))
        if (isinstance(node, ast.ClassDef) and _VAGUE_CLASS.search(node.name))
        or (isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and _VAGUE_FUNCTION.search(node.name))
    ]

    assert vague == []


def test_nothing_in_a_room_waits_except_filters():
    """A decision runs whole on the database's thread, so no network call can hide in a transaction."""
    waiting = []
    for path in room_files():
        filters = {
            inner
            for node in ast.walk(tree(path))
            if isinstance(node, ast.ClassDef)
            and any(getattr(base, "id", "") == "Filter" for base in node.bases)
            for inner in ast.walk(node)
        }
        waiting += [
            short(path, node)
            for node in ast.walk(tree(path))
            if isinstance(node, ast.AsyncFunctionDef | ast.Await) and node not in filters
        ]

    assert waiting == []


def test_sql_stands_only_in_repositories():
    misplaced = [
        f"{short(path, node)} {words[:40]!r}"
        for path in room_files()
        if role(path) != "repository"
        for node, words in strings(path)
        if _SQL.match(words)
    ]

    assert misplaced == []


def test_sql_is_a_constant_and_never_glued_from_values():
    """Only the engines' own work goes over tables it does not know by name, as the database's schema lists them."""
    glued = [
        short(path, node)
        for path in python_files(BOT)
        if path not in {BOT / "db" / name for name in ("copying.py", "postgresql.py", "sealing.py")}
        for node in ast.walk(tree(path))
        if isinstance(node, ast.JoinedStr)
        and node.values
        and isinstance(node.values[0], ast.Constant)
        and re.match(r"\s*(select|insert into|update|delete from)\s", str(node.values[0].value))
    ]

    assert glued == []


def test_nobody_but_the_engines_knows_which_one_is_used():
    """What belongs to an engine stands in bot/db, so that DATABASE_URL alone decides."""
    files = [path for path in python_files(BOT) if not path.is_relative_to(BOT / "db")]
    named = [
        short(path)
        for path in (*files, ROOT / "tests" / "town.py")
        if re.search("sqlite|psycopg|postgres", path.read_text(encoding="utf-8"), re.IGNORECASE)
    ]

    assert named == []


def test_rooms_use_no_filter_of_aiogram():
    """Its dispatcher asks every handler in turn, and sends every `F.` filter through a thread; tables are read once."""
    filters = [
        short(path, node)
        for path in room_files()
        for node, name in imports(path)
        if name in {"magic_filter", "aiogram.dispatcher", "aiogram.filters"}
        or (name == "aiogram" and {alias.name for alias in getattr(node, "names", [])} & {"F", "Router"})
    ]

    assert filters == []


def test_handlers_end_with_the_routing_table_of_their_file():
    endings = {
        short(path): ast.unparse(tree(path).body[-1].targets[0])
        if isinstance(tree(path).body[-1], ast.Assign)
        else ""
        for path in room_files()
        if path.relative_to(ROOMS).parts[1] in {"handlers.py", "staff.py"}
    }

    assert endings
    assert set(endings.values()) == {"ROUTES"}, endings


def test_imports_are_absolute():
    relative = [
        short(path, node)
        for path in python_files(BOT, ROOT / "tests")
        for node, name in imports(path)
        if name.startswith(".")
    ]

    assert relative == []


def test_every_callback_prefix_belongs_to_one_class_and_every_route_to_one_handler():
    settings = read(_env_file=None, bot_token="1:test", data_keys=f"test:{KEY}")
    house = build_house(settings, SystemClock())
    presses = [
        (route.on.data, route.do.__qualname__)
        for room in house.features
        for route in room.routes
        if isinstance(route.on, Pressed)
    ]
    classes = {cls for cls, _ in presses}

    assert len(presses) > 10
    assert [prefix for prefix, n in Counter(cls.__prefix__ for cls in classes).items() if n > 1] == []
    assert [cls.__qualname__ for cls, n in Counter(cls for cls, _ in presses).items() if n > 1] == []


def test_nobody_makes_up_a_person_to_ask_a_question_of_the_people_room():
    """A made-up one has no country, so the question is answered for the house's own; `People.person` knows."""
    made = {
        short(path, node)
        for path in python_files(BOT)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Person"
    }
    makers = {one.rsplit(":", 1)[0] for one in made}

    assert makers - {"bot/sandbox/server.py"} == {
        "bot/features/people/repository/people.py",
        "bot/features/people/service/people.py",
    }


def test_nobody_assigns_to_what_somebody_else_has_built():
    """Whatever a service needs is given to its constructor; afterwards only the file that defines a class writes on it.

    Records that are there to be filled, mutable dataclasses, may be filled anywhere.
    """
    owners, records = _attributes()
    assigned = [
        f"{short(path, node)} {ast.unparse(node)}"
        for path in _built()
        for node in ast.walk(tree(path))
        if (name := _written_from_outside(node))
        and path not in owners.get(name, {path})
        and name not in records
    ]

    assert assigned == []


def test_an_assignment_from_outside_is_seen():
    written = (
        "people.name = x; self.name = x; a.b.name += 1; setattr(people, 'name', x); setattr(self, name, x)"
    )

    seen = [name for node in ast.walk(ast.parse(written)) if (name := _written_from_outside(node))]
    assert sorted(seen) == ["name", "name", "setattr"]


def _built():
    return [path for path in python_files(BOT) if not path.is_relative_to(BOT / "sandbox")]


def _written_from_outside(node):
    if isinstance(node, ast.Call) and ast.unparse(node.func) in {_SETATTR, f"object.__{_SETATTR}__"}:
        return "" if ast.unparse(node.args[0]) == "self" else _SETATTR
    if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store | ast.Del):
        return "" if ast.unparse(node.value) == "self" else node.attr
    return ""


def _attributes():
    """Give the files in which classes have an attribute of each name, and the names of fields that may be filled."""
    owners, records = {_SETATTR: set()}, set()
    for path in _built():
        for cls in (node for node in ast.walk(tree(path)) if isinstance(node, ast.ClassDef)):
            decorated = [ast.unparse(one) for one in cls.decorator_list if "dataclass" in ast.unparse(one)]
            fields = {ast.unparse(one.target) for one in cls.body if isinstance(one, ast.AnnAssign)}
            own = {
                node.attr
                for node in ast.walk(cls)
                if isinstance(node, ast.Attribute)
                and isinstance(node.ctx, ast.Store)
                and ast.unparse(node.value) == "self"
            }
            if decorated and "frozen=True" not in decorated[0]:
                records |= fields
            for name in own | fields:
                owners.setdefault(name, set()).add(path)
    return owners, records
