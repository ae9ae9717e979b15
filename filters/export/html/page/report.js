/// One report and its findings, side by side.

const state = {
  levels: new Set(LEVELS),  // shown
  chosen: null,             // index of a finding
  tie: 0,                   // which of its ties is drawn
};
let shown = null;  // the report on the page
let view = null;   // its element

const isShown = (index) => state.levels.has(shown.findings[index].severity);
const shownIndices = () => shown.findings.map((each, index) => index).filter(isShown);

function reportFacts(report) {
  return [report.agency || say("noAgency"), report.year ? say("year", report.year) : say("noYear"),
          say("edition", report.edition),
          report.published ? say("published", report.published) : null, report.source.file]
    .filter(Boolean).join(" · ");
}

function drawReport(report) {
  shown = report;
  const paper = make("article", { class: "paper", lang: "zh-CN" },
    report.body.map((item) => bodyItem(item, report)));
  view = make("main", { class: "desk" },
    make("section", { class: "report", "aria-label": say("report"), tabindex: "0" }, paper),
    findingList(report));
  return view;
}

/// Shows and hides findings by their level, and says how many there are.
function applyFilter() {
  for (const item of view.querySelectorAll(".finding")) {
    item.hidden = !isShown(Number(item.dataset.index));
  }
  for (const mark of view.querySelectorAll(".badge")) {
    mark.hidden = !isShown(Number(mark.dataset.finding));
  }
  for (const mark of view.querySelectorAll("mark")) {
    mark.classList.toggle("quiet", !mark.dataset.findings.trim().split(" ").some((i) => isShown(Number(i))));
  }
  const nothing = view.querySelector(".nothing");
  nothing.hidden = shownIndices().length > 0;
  nothing.textContent = say(shown.findings.length ? "filtered" : "clean");
  if (state.chosen !== null && !isShown(state.chosen)) {
    choose(null);
  } else {
    tellPosition();
  }
}

function tellPosition() {
  const indices = shownIndices();
  const at = indices.indexOf(state.chosen);
  view.querySelector(".position").textContent =
    at < 0 ? say("count", indices.length) : say("position", at + 1, indices.length);
}

function outline(index, tie, scroll) {
  const root = view.querySelector(".paper");
  if (index === null) {
    clearOutlines(root);
    return;
  }
  const targets = outlineFinding(root, shown.findings[index], index, tie);
  if (scroll && targets.length) {
    const folded = targets[0].closest("details");
    if (folded) {
      folded.open = true;
    }
    targets[0].scrollIntoView({ block: "center", inline: "center" });
  }
}

/// What the pointer is over, without choosing it.
function preview(index) {
  if (index === null || index === state.chosen) {
    outline(state.chosen, state.tie, false);
  } else {
    outline(index, 0, false);
  }
}

/// Chooses a finding, or none (null): opens it in the list and outlines what it is about.
function choose(index, { focus = false, toggle = false, tie = 0 } = {}) {
  state.chosen = toggle && index === state.chosen ? null : index;
  state.tie = tie;
  for (const item of view.querySelectorAll(".finding")) {
    const chosen = Number(item.dataset.index) === state.chosen;
    item.classList.toggle("chosen", chosen);
    item.querySelector(".pick").setAttribute("aria-expanded", String(chosen));
    item.querySelector(".more").hidden = !chosen;
    item.querySelectorAll(".tie").forEach((button, i) =>
      button.setAttribute("aria-pressed", String(chosen && i === tie)));
    if (chosen) {
      const pick = item.querySelector(".pick");
      if (focus) {
        pick.focus({ preventScroll: true });
      }
      item.scrollIntoView({ block: "nearest" });
    }
  }
  outline(state.chosen, tie, true);
  tellPosition();
}

/// The next (1) or previous (-1) of the findings shown; from either end on to the other.
function step(by) {
  const indices = shownIndices();
  if (indices.length) {
    const at = indices.indexOf(state.chosen);
    const to = at < 0 ? (by > 0 ? 0 : indices.length - 1) : (at + by + indices.length) % indices.length;
    choose(indices[to], { focus: true });
  }
}

function stepTie() {
  const finding = state.chosen === null ? null : shown.findings[state.chosen];
  if (finding && finding.ties.length > 1) {
    choose(state.chosen, { tie: (state.tie + 1) % finding.ties.length });
  }
}
