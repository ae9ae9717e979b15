"""Runs the gouji program over many files a call."""

import json
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor

_A_CALL = 200


def _call(gouji, arguments, paths, results, complaints):
    done = subprocess.run([gouji, *arguments, "--quiet", *paths], capture_output=True, timeout=1800)
    if done.returncode not in (0, 1, 2):
        if len(paths) == 1:
            complaints.append(f"{paths[0]}: {arguments[0]} ended with status {done.returncode}")
            return
        for half in (paths[:len(paths) // 2], paths[len(paths) // 2:]):
            _call(gouji, arguments, half, results, complaints)
        return
    for line in done.stdout.decode().splitlines():
        value = json.loads(line)
        results[value["source"]["file"]] = value
    complaints += done.stderr.decode(errors="replace").splitlines()


def _run(gouji, arguments, paths):
    """Source file → object; what stderr says of files that could not be read."""
    results, complaints = {}, []
    for start in range(0, len(paths), _A_CALL):
        _call(gouji, arguments, paths[start:start + _A_CALL], results, complaints)
    return results, complaints


def _at_a_time(jobs):
    return ["--jobs", str(jobs)] if jobs else []


def convert(gouji, paths, jobs=None):
    """`jobs`: files that the program does at a time; None: as it likes."""
    return _run(gouji, ["convert", "--to", "jsonl", *_at_a_time(jobs)], paths)


_CHECK = ["check", "--format", "jsonl", "--lang", "zh"]


def check(gouji, paths, jobs=None):
    return _run(gouji, [*_CHECK, *_at_a_time(jobs)], paths)


def check_pairs(gouji, pairs):
    """`pairs`: (file, last year's). A call for each."""
    results, complaints = {}, []

    def one(pair):
        _call(gouji, [*_CHECK, "--previous", pair[1]], [pair[0]], results, complaints)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(one, pairs))
    return results, complaints


def rules(gouji):
    """Ids of the catalogue's rules."""
    said = subprocess.run([gouji, "rules", "--format", "json"], capture_output=True, check=True)
    known = json.loads(said.stdout)
    known = known.get("rules", known) if isinstance(known, dict) else known
    return {rule["id"] for rule in known}
