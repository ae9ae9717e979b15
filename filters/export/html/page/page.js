/// The page around the reports: bar, index, keys, address.

const { reports, failures } = dataOf("reports");
const many = reports.length + failures.length > 1;
const app = document.getElementById("app");

/// "#2" is the second report; anything else the index, or the only report.
function reportInAddress() {
  const number = Number(location.hash.slice(1));
  if (Number.isInteger(number) && number >= 1 && number <= reports.length) {
    return number - 1;
  }
  return !many && reports.length === 1 ? 0 : null;
}

function levelFilter(report) {
  const counts = tally(report);
  return make("div", { class: "filters", role: "group", "aria-label": say("filters") },
    LEVELS.map((level) => make("button", {
      type: "button", class: `filter ${level}`, "data-level": level,
      "aria-pressed": String(state.levels.has(level)),
      onclick: (event) => {
        const on = !state.levels.has(level);
        state.levels[on ? "add" : "delete"](level);
        event.currentTarget.setAttribute("aria-pressed", String(on));
        applyFilter();
      },
    }, `${say(`${level}s`)} ${counts[level]}`)));
}

const command = (name, action, attributes = {}) =>
  make("button", { type: "button", onclick: action, ...attributes }, say(name));

function bar(report) {
  return make("header", { class: "bar" },
    make("div", { class: "name" },
      many && report ? make("a", { href: "#", class: "all" }, `← ${say("all")}`)
                     : make("span", { class: "application" }, say("application")),
      report ? make("div", { class: "identity" },
        make("h1", {}, report.title || say("noTitle")), make("p", {}, reportFacts(report))) : null),
    report ? levelFilter(report) : null,
    make("div", { class: "commands" },
      report ? [command("previous", () => step(-1), { class: "previous" }),
                command("next", () => step(1), { class: "next" })] : null,
      command("print", () => window.print(), { class: "print" }),
      command("otherLanguage", switchLanguage, { class: "language", lang: LANGUAGES[1 - language] })));
}

function drawIndex() {
  const number = (count, level) =>
    make("td", { class: classes("count", count > 0 && level) }, String(count));
  const rows = reports.map((report, i) => {
    const counts = tally(report);
    return make("tr", {},
      make("td", { class: "count" }, String(i + 1)),
      make("th", { scope: "row" }, make("a", { href: `#${i + 1}` }, report.title || say("noTitle"))),
      make("td", {}, report.agency), make("td", {}, report.year === null ? "" : String(report.year)),
      LEVELS.map((level) => number(counts[level], level)), make("td", { class: "file" }, report.source.file));
  });
  const column = (text) => make("th", { scope: "col" }, text);
  return make("main", { class: "index" },
    make("h2", {}, say("summary", reports.length)),
    make("div", { class: "wide" }, make("table", {}, make("thead", {}, make("tr", {}, column("#"),
      column(say("report")), column(say("agency")), column(say("yearColumn")),
      LEVELS.map((level) => column(say(`${level}s`))), column(say("file")))),
    make("tbody", {}, rows))),
    failures.length === 0 ? null : [
      make("h2", {}, say("failed")),
      make("table", { class: "failures" }, make("tr", {}, column(say("file")), column(say("reason"))),
        failures.map((each) => make("tr", {},
          make("th", { scope: "row" }, each.file), make("td", {}, each.message)))),
    ]);
}

function draw() {
  const at = reportInAddress();
  const report = at === null ? null : reports[at];
  document.documentElement.lang = LANGUAGES[language];
  document.title = report ? `${report.title || report.source.file} – ${say("application")}`
                          : say("application");
  app.replaceChildren(bar(report), report ? drawReport(report) : drawIndex());
  if (report) {
    applyFilter();
  } else {
    view = null;
  }
}

function switchLanguage() {
  const { chosen, tie } = state;
  language = 1 - language;
  draw();
  if (view && chosen !== null) {
    choose(chosen, { tie });
  }
  app.querySelector(".language").focus();
}

function goElsewhere() {
  state.chosen = null;
  draw();
  window.scrollTo(0, 0);
}

const KEYS = {
  j: () => step(1), n: () => step(1), ArrowDown: () => step(1),
  k: () => step(-1), p: () => step(-1), ArrowUp: () => step(-1),
  t: stepTie, Escape: () => choose(null),
};

/// Arrows scroll the report where it has the focus, and whatever else can be scrolled.
function ownsArrows(target) {
  return target instanceof Element && target.closest(".report, .wide, summary");
}

document.addEventListener("keydown", (event) => {
  const action = KEYS[event.key];
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  if (!view || !action || modified || (event.key.startsWith("Arrow") && ownsArrows(event.target))) {
    return;
  }
  event.preventDefault();
  action();
});

/// On paper every piece of a report is open.
window.addEventListener("beforeprint", () => view && outline(null, 0, false));
window.addEventListener("afterprint", () => view && outline(state.chosen, state.tie, false));
window.addEventListener("hashchange", goElsewhere);
draw();
