"""Runs the gouji program over many files a call."""

import json
import subprocess

_A_CALL = 200


def _run(gouji, arguments, paths):
    """Source file → object; stderr lines of files that could not be read."""
    results, complaints = {}, []
    for start in range(0, len(paths), _A_CALL):
        done = subprocess.run([gouji, *arguments, "--quiet", *paths[start:start + _A_CALL]],
                              capture_output=True, timeout=1800)
        if done.returncode not in (0, 1, 2):
            complaints.append(f"{gouji} {arguments[0]} ended with status {done.returncode}")
        for line in done.stdout.decode().splitlines():
            value = json.loads(line)
            results[value["source"]["file"]] = value
        complaints += done.stderr.decode(errors="replace").splitlines()
    return results, complaints


def convert(gouji, paths):
    return _run(gouji, ["convert", "--to", "jsonl"], paths)


def check(gouji, paths):
    return _run(gouji, ["check", "--format", "jsonl", "--lang", "zh"], paths)


def rules(gouji):
    text = subprocess.run([gouji, "rules", "--format", "json"], capture_output=True, check=True)
    known = json.loads(text.stdout)
    known = known.get("rules", known) if isinstance(known, dict) else known
    return {rule["id"] for rule in known}
