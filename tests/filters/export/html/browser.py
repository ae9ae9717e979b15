"""The review page in a real browser: PROGRAM SAMPLES."""

import html
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

browser = shutil.which("chromium")
if browser is None:
    print("skipped: chromium is not installed")
    sys.exit(0)

program, samples = sys.argv[1], pathlib.Path(sys.argv[2])
here = pathlib.Path(__file__).parent
demo = (samples / "demo" / "yunxi-forestry-2024.html").read_text()

# Runs before the page's own scripts: whatever goes wrong is written down.
WATCH = """<script>
window.faults = [];
window.addEventListener("error", (event) => faults.push(`error: ${event.message}`));
window.addEventListener("unhandledrejection", (event) => faults.push(`rejection: ${event.reason}`));
document.addEventListener("securitypolicyviolation", (event) =>
  faults.push(`policy: ${event.blockedURI}`));
for (const name of ["error", "warn"]) {
  console[name] = (...values) => faults.push(`console.${name}: ${values.join(" ")}`);
}
</script>
"""


def replaced(text, *changes):
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def faulty():
    """The sample with a fault of every kind that the page shows, and hostile text in it."""
    return replaced(
        demo,
        ('<td>行政许可</td><td colspan="3">58</td>', '<td>行政许可</td><td colspan="3"></td>'),
        ("<td>行政处罚</td><td colspan=\"3\">7</td>",
         "<td>行政处罚</td><td colspan=\"3\">7（其中简易2件）</td>"),
        ("<td>行政规范性文件</td><td>1</td><td>0</td><td>3</td>",
         "<td>行政规范性文件</td><td>4</td><td>无</td><td>3</td>"),
        ("<td>2.重复申请</td>", "<td>2.重复申清</td>"),
        ("<tr><td>1</td><td>0</td><td>0</td><td>0</td><td>1</td>",
         "<tr><td>1</td><td>0</td><td>0</td><td>1</td><td>1</td>"),
        ("<p>（三）政府信息管理。",
         "<p>（三）政府信息管理。&lt;/script&gt;&lt;script&gt;window.pwned=1&lt;/script&gt;"
         "&lt;img src=x onerror=window.pwned=1&gt;&lt;!--"))


def look(page):
    """What browser_steps.js saw on the page."""
    hooked = replaced(page.read_text(), ("<head>\n", "<head>\n" + WATCH),
                      ("</body>", f"<script>{(here / 'browser_steps.js').read_text()}</script></body>"))
    with tempfile.TemporaryDirectory() as profile:
        copy = pathlib.Path(profile, "page.html")
        copy.write_text(hooked)
        ran = subprocess.run(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND",
             f"--user-data-dir={profile}/profile", "--window-size=1400,900",
             "--virtual-time-budget=5000", "--dump-dom", copy.as_uri()],
            capture_output=True, timeout=200)
    found = re.search(r'<pre id="seen">(.*?)</pre>', ran.stdout.decode(), re.S)
    assert found, ran.stderr.decode()[-2000:]
    seen = json.loads(html.unescape(found.group(1)))
    assert seen["faults"] == [], seen["faults"]
    return seen["steps"]


def check(name, got, expected):
    if got != expected:
        sys.exit(f"{name}: {got!r} instead of {expected!r}")


def check_one(steps, findings):
    """What holds on the page of every report with findings."""
    count = len(findings)
    levels = [finding["severity"] for finding in findings]
    check("findings", steps["findings"], count)
    check("badges", steps["badges"], count)
    check("tables", [name for name, cells in steps["tables"]], ["disclosure", "requests", "review"])
    check("cells", [cells for name, cells in steps["tables"]], [10, 175, 15])
    check("forward", steps["forward"], list(range(count)))
    check("wraps", steps["wraps"], 0)
    check("back", steps["back"], [count - 1, max(count - 2, 0)])
    check("arrows", steps["arrows"], [count - 1, max(count - 2, 0)])
    check("arrows scroll the report", steps["arrows scroll the report"], True)
    check("focus", steps["focus"], True)
    check("none", steps["none"], [None, 0])
    check("preview", steps["preview"], [True, 0])
    check("filter", steps["filter"], [count - levels.count(level)
                                      for level in ("error", "warning", "note")])
    check("filtered keys", steps["filtered keys"], ["other"] if set(levels) != {"error"} else [])
    english = next(finding for finding in findings)
    check("language", steps["language"][:3], ["en", "Findings", True])
    check("message", steps["language"][3], english["message"])
    check("language back", steps["language"][4], "zh-CN")
    check("names", steps["names"], 0)
    check("unescaped", steps["unescaped"], [True, 0])
    check("requests", steps["requests"], [])


def gouji(*arguments):
    ran = subprocess.run([program, "check", "-q", *map(str, arguments)], capture_output=True)
    assert ran.returncode in (0, 1, 2), ran.stderr.decode()
    return ran.stdout.decode()


with tempfile.TemporaryDirectory() as folder:
    report = pathlib.Path(folder, "faulty.html")
    report.write_text(faulty())
    findings = json.loads(gouji("--lang", "en", "--format", "json", report))["findings"]
    assert len(findings) >= 6, findings
    page = pathlib.Path(folder, "page.html")
    gouji("--lang", "zh", "--format", "html", "-o", page, report)
    steps = look(page)
    check_one(steps, findings)
    check("index", steps["index"], [])
    ties = {tie["rule"]: tie for tie in steps["ties"]}
    check("sums", ties["T302"]["sums"], 2)
    check("another tie", ties["T302"]["afterT"], "1")
    check("signs", ties["T302"]["parts"], ["+"] * 21)
    check("signs of the total", ties["T302"]["whole"], ["="])
    check("sum of the outcomes", [ties["T401"]["parts"], ties["T401"]["whole"]], [["+"] * 4, ["="]])
    check("inequality", ties["T201"]["whole"], ["≥"])
    for part in ("结果维持 1", "尚未审结 1", "= 2", "2≠", "总计 1", "相差 1"):
        assert part in ties["T401"]["equation"].replace("=2", "= 2"), ties["T401"]["equation"]

    broken = pathlib.Path(folder, "broken.txt")
    broken.write_text("nothing of the kind")
    several = pathlib.Path(folder, "several.html")
    gouji("--lang", "zh", "--format", "html", "-o", several, report,
          samples / "demo" / "yunxi-forestry-2024.html", broken)
    steps = look(several)
    check_one(steps, findings)
    check("index", steps["index"], ["#1", "#2"])
    check("failures", len(steps["failures"]), 1)
    check("return", steps["return"], 1)
