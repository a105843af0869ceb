#!/usr/bin/env python3
"""Verifies a helpdesk evidence bundle with nothing but Docs/Trail.md.

    python3 verify.py BUNDLE --key VERIFIERKEY [--held NOTE]
    python3 verify.py --selftest

BUNDLE and NOTE are files. Prints one JSON object; ends 0 (verified), 1 (not verified) or 2 (usage).
The events' meaning is not replayed: only what their bytes say is checked. Nothing of a bundle is
printed but numbers and the names of the content pieces it commits to.
"""
from __future__ import annotations

import argparse
import base64
import hashlib
import json
import re
import sys
import unicodedata
from typing import Any, Callable, Iterator, NamedTuple

try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    print("verify.py needs the package cryptography of PyPI", file=sys.stderr)
    sys.exit(2)

BUNDLE_BYTES, EVENTS, PROOF_HASHES, SIGNATURES, OPENINGS, MACROS = 256 << 20, 100_000, 64, 16, 1_000, 1_000
LEAF_BYTES, NOTE_BYTES, ORIGIN_BYTES, ERASED, DEPTH, INTEGER = 65_535, 131_072, 255, 1_000, 64, 2**53 - 1
JSON_VALUES, TREE_SIZE = 16_000_000, 2**63 - 1
LEAF_HEADER = b"helpdesk-event/v1\n"


class Refused(ValueError):
    """What is wrong, as a sentence that repeats nothing of the bundle's content."""


def need(condition: Any, problem: str) -> None:
    """Refuses with `problem` unless `condition` holds."""
    if not condition:
        raise Refused(problem)


# Canonical JSON -------------------------------------------------------------------------------


STRING = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)
BLANK = re.compile(rb"\s")


def read_json(data: bytes, what: str, canonical: bool = True) -> Any:
    """The value of canonical JSON; else of JSON without white space, members and escapes as they come."""

    def members(pairs: list) -> dict:
        need(len({name for name, _ in pairs}) == len(pairs), f"{what} repeats a member")
        return dict(pairs)

    def integer(digits: str) -> int:
        need(digits != "-0" and len(digits) <= 17 and abs(int(digits)) <= INTEGER,
             f"{what} has an integer out of range")
        return int(digits)

    def refuse(_: str) -> None:
        raise Refused(f"{what} has a number that is no integer")

    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=members, parse_int=integer,
                           parse_float=refuse, parse_constant=refuse)
        check_values(value, what)
        written = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")
        is_as_asked = written == data if canonical else not BLANK.search(STRING.sub(b"", data))
    except Refused:
        raise
    except (ValueError, RecursionError):
        raise Refused(f"{what} is not JSON") from None
    need(is_as_asked, f"{what} is not {'canonical' if canonical else 'compact'} JSON")
    return value


def check_values(value: Any, what: str) -> None:
    """Refuses null, names beyond ASCII, too many values, and more than 64 levels of objects and arrays."""
    level, depth, count = [value], 0, 0
    while level:
        count += len(level)
        need(count <= JSON_VALUES, f"{what} has too many values")
        boxes = [item for item in level if isinstance(item, (dict, list))]
        need(not boxes or depth < DEPTH, f"{what} is more than {DEPTH} levels deep")
        need(all(item is not None for item in level), f"{what} has a null")
        names = (name for box in boxes if isinstance(box, dict) for name in box)
        need(all(name.isascii() for name in names), f"{what} has a member name beyond ASCII")
        level = [item for box in boxes for item in (box.values() if isinstance(box, dict) else box)]
        depth += 1


# Shapes: each turns a JSON value into what it stands for, or refuses it -------------------------

Shape = Callable[[Any, str], Any]


def text(value: Any, what: str) -> str:
    """A string."""
    need(type(value) is str, f"{what} must be a string")
    return value


def plain(value: Any, what: str) -> str:
    """A string that is not empty and has no control character of ASCII."""
    need(type(value) is str and re.fullmatch("[^\0-\x1f\x7f]+", value), f"{what} must be a plain name")
    return value


def number(least: int = 0) -> Shape:
    """An integer from `least`."""
    def shape(value: Any, what: str) -> int:
        need(type(value) is int and value >= least, f"{what} must be an integer from {least}")
        return value
    return shape


def only(*allowed: Any) -> Shape:
    """One of the values given."""
    def shape(value: Any, what: str) -> Any:
        known = any(type(value) is type(one) and value == one for one in allowed)
        need(known, f"{what} has a value that is none of the format's")
        return value
    return shape


def octets(size: int | None = None) -> Shape:
    """Canonical base64, of `size` bytes where given."""
    def shape(value: Any, what: str) -> bytes:
        try:
            found = base64.b64decode(text(value, what), validate=True)
        except ValueError:
            raise Refused(f"{what} must be base64") from None
        need(base64.b64encode(found).decode() == value, f"{what} must be canonical base64")
        need(size is None or len(found) == size, f"{what} must have {size} bytes")
        return found
    return shape


def array(item: Shape, least: int = 0, most: int | None = None) -> Shape:
    """An array of `item`."""
    def shape(value: Any, what: str) -> list:
        need(type(value) is list, f"{what} must be an array")
        right = len(value) >= least and (most is None or len(value) <= most)
        need(right, f"{what} has too few or too many items")
        return [item(one, f"{what}[{place}]") for place, one in enumerate(value)]
    return shape


def table(item: Shape, least: int = 0) -> Shape:
    """An object from any name that is not empty to `item`."""
    def shape(value: Any, what: str) -> dict:
        need(type(value) is dict and len(value) >= least and "" not in value, f"{what} must be an object")
        return {name: item(one, what) for name, one in value.items()}
    return shape


def record(required: dict[str, Shape], optional: dict[str, Shape] = {}, more: bool = False) -> Shape:
    """An object of the members named; others are kept as they are if `more`, else refused."""
    known = {**required, **optional}

    def shape(value: Any, what: str) -> dict:
        need(type(value) is dict, f"{what} must be an object")
        need(all(name in value for name in required), f"{what} lacks a member")
        need(more or all(name in known for name in value), f"{what} has an unknown member")
        return {name: known[name](one, f"{what}.{name}") if name in known else one
                for name, one in value.items()}
    return shape


HASH = octets(32)
PROOF = array(HASH, most=PROOF_HASHES)
PROVED = {"index": number(), "leaf": octets(), "proof": PROOF}
OPENING = record({"name": text, "salt": octets(32), "bytes": octets()})
BUNDLE = record(
    {"format": only("helpdesk-evidence/v1"), "ticket": number(), "checkpoint": text,
     "events": array(record(PROVED, {"open": array(OPENING, most=OPENINGS)}), most=EVENTS)},
    {"macros": array(record({"digest": HASH, "canonical": octets(), "published": record(PROVED)},
                            {"locked": record(PROVED)}), most=MACROS),
     "consistency": record({"fromNote": text, "proof": PROOF})})
LEAF = {"log": text, "idx": number(), "ticket": number(), "tseq": number(), "type": plain, "v": number(1),
        "at": number(), "actor": plain}
LEAF_OPTIONAL = {"tprev": HASH, "content": table(HASH, least=1)}
ERASURE = {"erases": array(HASH, 1, ERASED), "reason": only("retention", "request", "other")}
CONTINUED = {"ticket": only(0), "origin": text, "previousNote": HASH}
USE = record({"id": text, "version": number(), "digest": text, "purpose": text}, {"locked": only(True)}, True)
LEAVES = {
    "ticket.exported": record({**LEAF, "count": number(1)}, {**LEAF_OPTIONAL, "simulated": only(True)}, True),
    "content.erased": record({**LEAF, **ERASURE}, LEAF_OPTIONAL, True),
    "log.continued": record({**LEAF, **CONTINUED}, LEAF_OPTIONAL, True),
    "message.sent": record(LEAF, {**LEAF_OPTIONAL, "macro": USE}, True)}
ANY_LEAF = record(LEAF, LEAF_OPTIONAL, True)
CHOICE = record({"value": text, "wording": table(text)})
SLOT = record({"kind": only("text", "paragraph", "order", "announced-address", "amount", "date", "choice"),
               "limit": number(), "name": text}, {"choices": array(CHOICE)})
MACRO = record({"id": text, "version": number(), "texts": table(text), "slots": array(SLOT)})
VALUES = array(array(text, 2, 2))

# Hashes and proofs --------------------------------------------------------------------------------


def sha256(*parts: bytes) -> bytes:
    """SHA-256 of the parts joined."""
    return hashlib.sha256(b"".join(parts)).digest()


def leaf_hash(leaf: bytes) -> bytes:
    """The hash of a leaf."""
    return sha256(b"\0", leaf)


def node(left: bytes, right: bytes) -> bytes:
    """The hash of an inner node."""
    return sha256(b"\1", left, right)


def root_of(hashes: list[bytes]) -> bytes:
    """The root over leaf hashes."""
    if len(hashes) < 2:
        return hashes[0] if hashes else sha256()
    split = 1 << ((len(hashes) - 1).bit_length() - 1)
    return node(root_of(hashes[:split]), root_of(hashes[split:]))


def commitment(salt: bytes, name: bytes, data: bytes) -> bytes:
    """The commitment to one piece of content."""
    lengths = len(name).to_bytes(2, "big"), len(data).to_bytes(8, "big")
    return sha256(b"helpdesk-content/v1\0", salt, lengths[0], name, lengths[1], data)


def climb(first: int, second: int, proof: list[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Each hash of a proof and whether it is a left sibling; refuses a proof of a wrong length."""
    for sibling in proof:
        need(second, "a proof is too long")
        left = first % 2 == 1 or first == second
        yield sibling, left
        while left and first and first % 2 == 0:
            first, second = first >> 1, second >> 1
        first, second = first >> 1, second >> 1
    need(second == 0, "a proof is too short")


def check_inclusion(found: bytes, index: int, size: int, root: bytes, proof: list[bytes]) -> None:
    """Refuses unless the hash is at `index` of the tree: RFC 9162 §2.1.3.2."""
    need(index < size, "an index is beyond the checkpoint")
    for sibling, left in climb(index, size - 1, proof):
        found = node(sibling, found) if left else node(found, sibling)
    need(found == root, "a leaf is not in the checkpoint's tree")


def check_consistency(old: tuple[int, bytes], new: tuple[int, bytes], proof: list[bytes]) -> None:
    """Refuses unless the tree `new` continues the tree `old`, each a size and a root: RFC 9162 §2.1.4.2."""
    need(0 < old[0] <= new[0], "nothing can be proved from this size")
    if old[0] == new[0]:
        return need(not proof and old[1] == new[1], "the same size has another root")
    hashes = ([old[1]] if old[0] & (old[0] - 1) == 0 else []) + proof
    need(hashes, "a proof is too short")
    first, second = old[0] - 1, new[0] - 1
    while first % 2:
        first, second = first >> 1, second >> 1
    before = after = hashes[0]
    for sibling, left in climb(first, second, hashes[1:]):
        before = node(sibling, before) if left else before
        after = node(sibling, after) if left else node(after, sibling)
    need(before == old[1] and after == new[1], "the log does not continue its older checkpoint")


# Checkpoints ----------------------------------------------------------------------------------


class Key(NamedTuple):
    """A verifier key; its name is the log's origin."""
    name: str
    id: bytes
    public: Ed25519PublicKey


def read_key(line: str) -> Key:
    """The key of `name+id+key`."""
    name, *rest = line.split("+", 2)
    need(len(rest) == 2 and is_origin(name), "the key must be name+id+key")
    data = octets(33)(rest[1], "the key")
    need(data[0] == 1, "the key must be one of Ed25519")
    key_id = sha256(name.encode(), b"\n", data)[:4]
    need(rest[0] == key_id.hex(), "the key's id is not that of its name and bytes")
    return Key(name, key_id, Ed25519PublicKey.from_public_bytes(data[1:]))


def is_origin(name: str) -> bool:
    """Whether a log may have this name."""
    plain = not any(c == "+" or c.isspace() or unicodedata.category(c) in ("Cc", "Cs") for c in name)
    return plain and 0 < len(name.encode("utf-8", "replace")) <= ORIGIN_BYTES


def read_note(note: str, key: Key, what: str) -> tuple[int, bytes]:
    """The size and the root that a note signs, if `key` signs it."""
    need(len(note.encode("utf-8", "replace")) <= NOTE_BYTES, f"{what} is too long")
    forbidden = (c for c in note if c != "\n" and unicodedata.category(c) in ("Cc", "Cs"))
    need(not any(forbidden), f"{what} is not UTF-8 or has a control character")
    lines = note.split("\n")
    need(len(lines) >= 6 and lines[3] == lines[-1] == "", f"{what} is not a checkpoint without extensions")
    need(lines[0] == key.name, f"{what} is of another origin")
    size = int(lines[1]) if re.fullmatch("0|[1-9][0-9]{0,18}", lines[1]) else -1
    need(0 <= size <= TREE_SIZE, f"{what} has no readable size")
    root, signed = HASH(lines[2], f"the root of {what}"), "\n".join(lines[:3]) + "\n"
    need(len(lines) - 5 <= SIGNATURES, f"{what} has more than {SIGNATURES} signatures")
    ours = 0
    for line in lines[4:-1]:
        dash, *parts = line.split(" ")
        shaped = dash == "\u2014" and len(parts) == 2 and is_origin(parts[0])
        need(shaped, f"{what} has a malformed signature line")
        data = octets()(parts[1], f"a signature of {what}")
        need(len(data) > 4, f"{what} has an empty signature")
        if parts[0] == key.name and data[:4] == key.id:
            ours += 1
            try:
                key.public.verify(data[4:], signed.encode())
            except InvalidSignature:
                raise Refused(f"{what} has a signature that does not verify") from None
    need(ours, f"{what} is not signed by the key")
    return size, root


def epochs(origin: str) -> tuple[str, int]:
    """A log's first name and the number its name has after restores, 1 before any."""
    found = re.fullmatch("(.*)/e([1-9][0-9]{0,18})", origin, re.DOTALL)
    return (found[1], int(found[2])) if found and int(found[2]) >= 2 else (origin, 1)


# Bundles --------------------------------------------------------------------------------------


class Event(NamedTuple):
    """A leaf that was read and found in the tree."""
    leaf: dict
    hash: bytes
    open: list[dict]


def read_event(proved: dict, ticket: int, key: Key, tree: tuple[int, bytes]) -> Event:
    """Steps 3 and 4 for one leaf."""
    what, data = f"leaf {proved['index']}", proved["leaf"]
    need(len(data) <= LEAF_BYTES and data.startswith(LEAF_HEADER), f"{what} is no leaf")
    value = read_json(data[len(LEAF_HEADER):], what)
    leaf = LEAVES.get(ANY_LEAF(value, what)["type"], ANY_LEAF)(value, what)
    need(is_origin(leaf["log"]), f"{what} has no name of a log")
    (first, epoch), (ours, latest) = epochs(leaf["log"]), epochs(key.name)
    need(first == ours and epoch <= latest, f"{what} is of another log")
    need(leaf["ticket"] == ticket, f"{what} is of another ticket")
    need(leaf["idx"] == proved["index"], f"{what} says another index")
    need(("tprev" in leaf) == (leaf["tseq"] > 0), f"{what} must have tprev exactly after tseq 0")
    check_inclusion(leaf_hash(data), proved["index"], tree[0], tree[1], proved["proof"])
    return Event(leaf, leaf_hash(data), proved.get("open", []))


def check_sequence(events: list[Event]) -> None:
    """Steps 5 and 6."""
    for place, (leaf, _, _) in enumerate(events):
        what = f"leaf {leaf['idx']}"
        need(leaf["tseq"] == place, f"before {what} the sequence has a gap")
        if place:
            before = events[place - 1]
            need(leaf["tprev"] == before.hash, f"{what} does not link to the event before")
            need(leaf["idx"] > before.leaf["idx"], f"{what} is not after the event before")
            need(leaf["at"] >= before.leaf["at"], f"{what} is earlier than the event before")
            renamed = epochs(leaf["log"])[1] - epochs(before.leaf["log"])[1]
            need(renamed >= 0, f"{what} goes back to an earlier name of the log")
    need(events and events[-1].leaf["type"] == "ticket.exported", "the last event is no export")
    need(events[-1].leaf["count"] == len(events), "the export counts another number of events")


def content_of(events: list[Event]) -> list[dict]:
    """Step 7: the state of each committed piece, in the order of the events and of the pieces' names."""
    erased = {one: place for place, event in enumerate(events) if event.leaf["type"] == "content.erased"
              for one in event.leaf["erases"]}
    pieces = []
    for place, (leaf, _, openings) in enumerate(events):
        what, committed, opened = f"leaf {leaf['idx']}", leaf.get("content", {}), {}
        for one in openings:
            need(one["name"] in committed, f"{what}: a piece is opened that it does not commit to")
            need(one["name"] not in opened, f"{what}: a piece is opened twice")
            opened[one["name"]] = one
        for name, promise in sorted(committed.items()):
            if name in opened:
                found = commitment(opened[name]["salt"], name.encode(), opened[name]["bytes"])
                state = "verified" if found == promise else "mismatch"
            else:
                state = "erased" if erased.get(promise, -1) > place else "withheld"
            pieces.append({"entry": f"{leaf['ticket']}/{leaf['tseq']}", "name": name, "state": state})
    return pieces


# Macros ---------------------------------------------------------------------------------------


class Macro(NamedTuple):
    """A macro that the log shows to be published and locked, with the index from which it was both."""
    value: dict
    purpose: Any
    locked_from: int


def read_macro(macro: dict, published: Event, locked: Event | None) -> Macro:
    """A macro of a bundle, proved by its leaves."""
    need(sha256(macro["canonical"]) == macro["digest"], "a macro has another digest")
    value, leaf = MACRO(read_json(macro["canonical"], "a macro"), "a macro"), published.leaf
    slots = value["slots"]
    need(len({slot["name"] for slot in slots}) == len(slots), "a macro has two slots of one name")
    need(all(("choices" in slot) == (slot["kind"] == "choice") for slot in slots), "a macro has an odd slot")
    said = [leaf["type"], leaf.get("macro"), leaf.get("digest"), number()(leaf.get("version"), "a version")]
    expected = ["macro.published", value["id"], macro["digest"].hex(), value["version"]]
    need(said == expected, "a macro is not the one that its leaf publishes")
    need(locked is None or locked.leaf["idx"] > leaf["idx"], "a macro is locked before it is published")
    if leaf.get("locked") is True:
        return Macro(value, leaf.get("purpose"), leaf["idx"])
    need(locked, "a macro is not locked")
    said = [locked.leaf["type"], locked.leaf.get("macro")]
    need(said == ["macro.locked", value["id"]], "a macro is not the one that its leaf locks")
    return Macro(value, leaf.get("purpose"), locked.leaf["idx"])


def rendering(macro: dict, language: str, values: list[list[str]], most: int) -> str:
    """What the macro says with these values; cut soon after `most` characters, as it then says too much."""
    need(language in macro["texts"], "a macro has no text in the language of its message")
    given, put = dict(values), {}
    right = len(given) == len(values) and given.keys() == {slot["name"] for slot in macro["slots"]}
    need(right, "a message does not give each slot of its macro one value")
    for slot in macro["slots"]:
        put[slot["name"]] = value = given[slot["name"]]
        if slot["kind"] == "choice":
            wording = [one["wording"] for one in slot["choices"] if one["value"] == value]
            need(wording, "a message chooses what its macro does not offer")
            put[slot["name"]] = wording[0].get(language, value)
    source, parts, length, end = macro["texts"][language], [], 0, 0
    for found in re.finditer("{([a-z0-9-]+)}", source):
        need(found[1] in put, "a macro's text uses a slot that it does not have")
        parts += [source[end:found.start()], put[found[1]]]
        length, end = length + len(parts[-2]) + len(parts[-1]), found.end()
        if length > most:
            break
    return "".join(parts) + source[end:]


def check_macros(macros: dict[str, Macro], events: list[Event]) -> None:
    """The part of step 8 that needs no engine: what was sent is what the locked macro says."""
    for leaf, _, openings in events:
        use = leaf.get("macro", {}) if leaf["type"] == "message.sent" else {}
        if "locked" not in use:
            continue
        what, opened = f"leaf {leaf['idx']}", {one["name"]: one["bytes"] for one in openings}
        need(use["digest"] in macros, f"{what}: the bundle lacks its locked macro")
        macro = macros[use["digest"]]
        known = [macro.value["id"], macro.value["version"], macro.purpose]
        need([use["id"], use["version"], use["purpose"]] == known, f"{what}: its macro is another")
        need(macro.locked_from < leaf["idx"], f"{what} comes before its macro was locked")
        if "text" in opened and "slots" in opened:
            values = VALUES(read_json(opened["slots"], f"{what}: slots"), f"{what}: slots")
            language = text(leaf.get("language"), f"{what}: language")
            said = rendering(macro.value, language, values, len(opened["text"]))
            need(said.encode() == opened["text"], f"{what}: its text is not what its locked macro says")


# The whole ------------------------------------------------------------------------------------


def check_growth(bundle: dict, tree: tuple[int, bytes], key: Key, held: tuple[int, bytes] | None) -> None:
    """Step 9; what the bundle says of an older checkpoint must be true even if none is held."""
    linked = None
    if "consistency" in bundle:
        linked = read_note(bundle["consistency"]["fromNote"], key, "fromNote")
        check_consistency(linked, tree, bundle["consistency"]["proof"])
    if held is None or held == tree or held == (0, sha256()):
        return
    need(held[0] != tree[0], "the log has two histories: the checkpoint held has another root")
    need(held[0] < tree[0], "the bundle is older than the checkpoint held")
    need(linked == held, "the bundle has no proof from the checkpoint held")


def verify(data: bytes, key: Key, held: str | None) -> dict:
    """The report on a bundle; `held` is a note kept from before, or None."""
    report = {"ok": False, "ticket": None, "events": 0, "content": [], "problems": [], "replayed": False}
    try:
        need(len(data) <= BUNDLE_BYTES, "the bundle is too long")
        bundle = BUNDLE(read_json(data, "the bundle", canonical=False), "the bundle")
        report.update(ticket=bundle["ticket"], events=len(bundle["events"]))
        tree = read_note(bundle["checkpoint"], key, "the checkpoint")
        events = [read_event(one, bundle["ticket"], key, tree) for one in bundle["events"]]
        macros = {}
        for one in bundle.get("macros", []):
            leaves = (read_event(one[part], 0, key, tree) if part in one else None
                      for part in ("published", "locked"))
            need(one["digest"].hex() not in macros, "a macro is in the bundle twice")
            macros[one["digest"].hex()] = read_macro(one, *leaves)
        check_sequence(events)
        report["content"] = content_of(events)
        report["problems"] += [f"entry {one['entry']} opens a piece that differs from its commitment"
                               for one in report["content"] if one["state"] == "mismatch"]
        check_macros(macros, events)
        check_growth(bundle, tree, key, None if held is None else read_note(held, key, "the note held"))
    except Refused as problem:
        report["problems"].append(str(problem))
    report["ok"] = not report["problems"]
    return report


SAMPLE_LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657",
                 "606162636465666768696a6b6c6d6e6f"]
SAMPLE_ROOTS = """
    e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
    6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d
    fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125
    aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77
    d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7
    4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4
    76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef
    ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c
    5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328""".split()
SAMPLE_KEY = "example.com/helpdesk/acme+f3fe213a+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea"
SAMPLE_NOTE = """example.com/helpdesk/acme
5
ngOY5/KAoPx9CUK+j6DKZ9mP2EArkidPhLi2wqS+slw=

— example.com/helpdesk/acme \
8/4hOhSkcYbAE7vul7wxj+2IFnskxkfuB+SoIoz4e6CxPesC3g31Mlc2Qqsi1MLpbhghEQP0k9HZ5AHBBcD+TX/oXg4=
"""


def selftest() -> list[str]:
    """What this file does otherwise than the values at the end of Docs/Trail.md say."""
    hashes, key = [leaf_hash(bytes.fromhex(leaf)) for leaf in SAMPLE_LEAVES], read_key(SAMPLE_KEY)
    failed = [f"root {n}" for n, root in enumerate(SAMPLE_ROOTS) if root_of(hashes[:n]).hex() != root]
    for name, passes, check in [
            ("checkpoint", True, lambda: read_note(SAMPLE_NOTE, key, "the note")),
            ("false checkpoint", False, lambda: read_note(SAMPLE_NOTE.replace("5", "4", 1), key, "the note")),
            ("consistency from 0", False, lambda: check_consistency((0, sha256()), (1, hashes[0]), []))]:
        try:
            check()
            failed += [] if passes else [name]
        except Refused:
            failed += [name] if passes else []
    return failed


def main() -> int:
    """The command line; returns how to end."""
    parser = argparse.ArgumentParser(description="Verifies a helpdesk evidence bundle.")
    parser.add_argument("bundle", nargs="?", help="the file of the bundle")
    parser.add_argument("--key", help="the verifier key, name+id+key")
    parser.add_argument("--held", metavar="NOTE", help="the file of a checkpoint kept from before")
    parser.add_argument("--selftest", action="store_true", help="check the values of Docs/Trail.md instead")
    asked = parser.parse_args()
    if asked.selftest:
        failed = selftest()
        print(json.dumps({"ok": not failed, "problems": failed}))
        return 1 if failed else 0
    if asked.bundle is None or asked.key is None:
        parser.error("a bundle and --key are needed")
    try:
        key = read_key(asked.key)
        with open(asked.bundle, "rb") as file:
            data = file.read(BUNDLE_BYTES + 1)
        held = None
        if asked.held is not None:
            with open(asked.held, "rb") as file:
                held = file.read(NOTE_BYTES + 1).decode("utf-8", "surrogateescape")
    except (OSError, Refused) as problem:
        parser.error(problem.strerror if isinstance(problem, OSError) else str(problem))
    report = verify(data, key, held)
    print(json.dumps(report))
    return 0 if report["ok"] else 1


if __name__ == "__main__":
    sys.exit(main())
