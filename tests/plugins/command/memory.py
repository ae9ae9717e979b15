"""Peak memory over 1,000 reports stays within 1.2 times that over 10: PROGRAM REPORT."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

program, report = sys.argv[1], pathlib.Path(sys.argv[2])
if not os.access(program, os.X_OK):
    print("skipped: no release build of the command (GOUJI_RELEASE_COMMAND)")
    sys.exit(0)


def peak_kilobytes(count):
    with tempfile.TemporaryDirectory() as folder:
        for number in range(count):
            shutil.copy(report, pathlib.Path(folder, f"{number:04}{report.suffix}"))
        process = subprocess.Popen([program, "convert", "--to", "jsonl", "-q", folder],
                                   stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0, process.returncode
        return usage.ru_maxrss


few, many = peak_kilobytes(10), peak_kilobytes(1000)
print(f"10 reports: {few} kB, 1000 reports: {many} kB, ratio {many / few:.2f}")
sys.exit(0 if many <= 1.2 * few else 1)
