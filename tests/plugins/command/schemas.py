"""What gouji prints fits schemas/: PROGRAM SCHEMAS SAMPLES CORPUS."""

import json
import pathlib
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(0)

program, schemas, samples, corpus = sys.argv[1], *map(pathlib.Path, sys.argv[2:5])
folders = [folder for folder in (samples / "demo", corpus / "seeds", corpus / "real")
           if folder.is_dir()]


def output(*arguments):
    ran = subprocess.run([program, *map(str, arguments)], capture_output=True)
    assert ran.returncode in (0, 1, 2), ran.stderr.decode()
    return ran.stdout.decode()


def validate(schema, text, source):
    try:
        schema.validate(json.loads(text))
    except jsonschema.ValidationError as error:
        sys.exit(f"{source}: {'/'.join(map(str, error.absolute_path))}: {error.message}")


seen = 0
for name, command, option in (("report", "convert", "--to"), ("check", "check", "--format")):
    schema = jsonschema.Draft202012Validator(
        json.loads((schemas / f"{name}.schema.json").read_text()))
    schema.check_schema(schema.schema)
    for folder in folders:
        validate(schema, output(command, option, "json", folder), folder)
        for line in output(command, option, "jsonl", folder).splitlines():
            validate(schema, line, folder)
            seen += 1
schema = jsonschema.Draft202012Validator(json.loads((schemas / "diff.schema.json").read_text()))
schema.check_schema(schema.schema)
demo = next((samples / "demo").glob("*.html"))
validate(schema, output("diff", "--format", "json", demo, demo), demo)
if not seen:
    sys.exit("no report was read")
