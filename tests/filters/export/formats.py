"""What `gouji check` writes as SARIF and JUnit is well formed: PROGRAM SAMPLES CORPUS."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(0)

program, samples, corpus = sys.argv[1], *map(pathlib.Path, sys.argv[2:4])
schema = jsonschema.Draft202012Validator(
    json.loads((pathlib.Path(__file__).parent / "sarif" / "sarif_schema.json").read_text()))
schema.check_schema(schema.schema)


def output(*arguments, cwd=None):
    ran = subprocess.run([program, "check", *map(str, arguments)], capture_output=True, cwd=cwd)
    assert ran.returncode in (0, 1, 2), ran.stderr.decode()
    return ran.stdout.decode()


def check_sarif(*arguments, cwd=None):
    log = json.loads(output("--format", "sarif", *arguments, cwd=cwd))
    for error in schema.iter_errors(log):
        sys.exit(f"{arguments}: {'/'.join(map(str, error.absolute_path))}: {error.message}")
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"], result
        ids = [each["id"] for each in result.get("relatedLocations", [])]
        assert len(ids) == len(set(ids)), ids
    return run


def check_junit(*arguments):
    suites = xml.etree.ElementTree.fromstring(output("--format", "junit", *arguments))
    assert suites.tag == "testsuites"
    for suite in suites:
        for name, tag in (("tests", "testcase"), ("failures", "testcase/failure"),
                          ("errors", "testcase/error"), ("skipped", "testcase/skipped")):
            assert int(suite.get(name)) == len(suite.findall(tag)), (suite.attrib, tag)
    return suites


demo = samples / "demo" / "yunxi-forestry-2024.html"
assert len(check_sarif(demo)["results"]) > 0
assert len(check_junit(demo)) == 1
for folder in (samples, corpus / "seeds", corpus / "real"):
    if folder.is_dir():
        check_sarif(folder)
        check_sarif("--lang", "zh", folder)
        check_junit(folder)

with tempfile.TemporaryDirectory() as folder:
    clean = demo.read_text().replace("<td>0</td><td>13</td></tr>", "<td>0</td><td>14</td></tr>", 1)
    names = ["完好 1.html", "坏&<.html", "demo.html"]
    for name, text in zip(names, (clean, "nothing", demo.read_text())):
        pathlib.Path(folder, name).write_text(text)
    files = [os.path.join(folder, name) for name in names]
    run = check_sarif(*files, cwd=folder)
    assert run["invocations"][0]["executionSuccessful"] is False
    uris = {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in run["results"]}
    assert uris == {"demo.html"}, uris
    suites = check_junit(*files)
    assert [suite.get("name") for suite in suites] == [files[0], files[2], files[1]]
    assert [suite.get("errors") for suite in suites] == ["0", "0", "1"]
    assert check_sarif(files[0])["results"] == []
    for name, ending in (("html", ".html"), ("sarif", ".sarif"), ("junit", ".xml")):
        out = os.path.join(folder, "out", name)
        output("--format", name, "--output-dir", out, files[0], files[2])
        assert sorted(os.listdir(out)) == sorted([names[0] + ending, names[2] + ending])
