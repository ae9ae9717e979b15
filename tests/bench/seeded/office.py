"""LibreOffice as a printer: a batch of files to PDF in one call, with a profile of its own."""

import pathlib
import shutil
import subprocess
import tempfile


def available():
    return shutil.which("soffice") is not None


def convert(files, out, target="pdf"):
    """Converts `files` (paths) into `out`; the results keep the stems."""
    files = [str(f) for f in files]
    with tempfile.TemporaryDirectory(prefix="gouji-office-") as profile:
        for start in range(0, len(files), 40):
            subprocess.run(["soffice", f"-env:UserInstallation={pathlib.Path(profile).as_uri()}",
                            "--headless", "--norestore", "--convert-to", target, "--outdir",
                            str(out)] + files[start:start + 40], check=True, timeout=900,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
