"""One LibreOffice with the extension in a profile of its own, driven over a pipe."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

try:
    import uno
except ImportError:
    sys.exit("the office's bridge is missing; use Debian's /usr/bin/python3, with python3-uno")
import unohelper
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.frame import XDispatchResultListener
from com.sun.star.lang import DisposedException

FILTERS = {"docx": "MS Word 2007 XML", "odt": "writer8", "doc": "MS Word 97"}
STARTING_SECONDS = 90


def values(**named):
    """PropertyValues, as the office takes its arguments."""
    return tuple(PropertyValue(name, 0, value, 0) for name, value in named.items())


class _Answer(unohelper.Base, XDispatchResultListener):
    def dispatchFinished(self, event):
        self.state, self.result = event.State, event.Result

    def disposing(self, event):
        pass


class Office:
    """Started with the extension installed; close() ends it by its own API."""

    def __init__(self, extension, environment=None, headless=True):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="gouji-extension-"))
        self.profile = (
            f"-env:UserInstallation={(self.folder / 'user').as_uri()}",
            f"-env:UNO_SHARED_PACKAGES_CACHE={(self.folder / 'shared').as_uri()}",
        )
        self.environment = dict(os.environ, **(environment or {}))
        self.log = open(self.folder / "log", "w+b")
        self.process = None
        install = subprocess.run(
            ["unopkg", "add", "--suppress-license", "--force", "--shared", *self.profile,
             str(extension)],
            env=self.environment, capture_output=True, text=True, timeout=STARTING_SECONDS)
        if install.returncode != 0:
            raise RuntimeError(f"unopkg: {install.stdout}{install.stderr}")
        self._start(headless)

    def _start(self, headless):
        pipe = self.folder.name
        modes = ["--headless"] if headless else []
        self.process = subprocess.Popen(
            ["soffice", *modes, "--norestore", "--nologo", "--nodefault", "--nofirststartwizard",
             *self.profile, f"--accept=pipe,name={pipe};urp;"],
            env=self.environment, stdout=self.log, stderr=self.log)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local)
        until = time.monotonic() + STARTING_SECONDS
        while True:
            try:
                self.context = resolver.resolve(
                    f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except NoConnectException:
                if self.process.poll() is not None or time.monotonic() > until:
                    raise
                time.sleep(0.05)
        self.desktop = self.service("com.sun.star.frame.Desktop")

    def service(self, name, *arguments):
        manager = self.context.ServiceManager
        if arguments:
            return manager.createInstanceWithArgumentsAndContext(name, arguments, self.context)
        return manager.createInstanceWithContext(name, self.context)

    def load(self, path, hidden=True, **arguments):
        document = self.desktop.loadComponentFromURL(
            pathlib.Path(path).resolve().as_uri(), "_blank", 0,
            values(Hidden=hidden, **arguments))
        if document is None:
            raise RuntimeError(f"{path} was not opened")
        return document

    def save(self, document, path):
        document.storeToURL(pathlib.Path(path).as_uri(),
                            values(FilterName=FILTERS[pathlib.Path(path).suffix[1:]]))

    def run(self, document, command, **arguments):
        """(done, what it came to) of a command of the extension."""
        url, dispatch = self._found(document, command)
        answer = _Answer()
        dispatch.dispatchWithNotification(url, values(**arguments), answer)
        return answer.state == 1, answer.result

    def start(self, document, command, **arguments):
        """The same as a menu does it: without waiting for what it comes to."""
        url, dispatch = self._found(document, command)
        dispatch.dispatch(url, values(**arguments))

    def _found(self, document, command):
        transformer = self.service("com.sun.star.util.URLTransformer")
        url = uno.createUnoStruct("com.sun.star.util.URL")
        url.Complete = "vnd.gouji:" + command
        _, url = transformer.parseStrict(url)
        frame = document.CurrentController.Frame
        dispatch = frame.queryDispatch(url, "_self", 0)
        if dispatch is None:
            raise RuntimeError(f"nothing answers {url.Complete}")
        return url, dispatch

    def close(self):
        if self.process is None:
            return
        with contextlib.suppress(DisposedException):
            self.desktop.terminate()
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.status = self.process.returncode
        self.process = None
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)
