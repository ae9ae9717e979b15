/// The list of findings.

const LEVELS = ["error", "warning", "note"];

const tally = (report) =>
  Object.fromEntries(LEVELS.map((level) =>
    [level, report.findings.filter((finding) => finding.severity === level).length]));

function detail(name, content) {
  return content ? [make("dt", {}, say(name)), make("dd", {}, content)] : [];
}

/// The ties that a finding accounts for; more than one can be chosen among.
function tieList(finding, index) {
  return finding.ties.length === 0 ? null : make("ol", { class: "ties" },
    finding.ties.map((tie, i) => make("li", {}, make("button", {
      type: "button", class: "tie", "data-tie": i, "aria-pressed": "false",
      onclick: () => choose(index, { tie: i }),
    }, make("span", { class: "tie-name" }, `${tie.rule} `, inLanguage(tie.name)), equation(tie)))));
}

function findingItem(report, finding, index) {
  const rule = report.rules[finding.rule];
  const change = finding.suggestion &&
    say("changeTo", inLanguage(finding.suggestion.label), finding.suggestion.value);
  const message = make("p", { class: "message" }, inLanguage(finding.message));
  const id = `finding-${index}`;
  return make("li", { value: index + 1, class: `finding ${finding.severity}`, "data-index": index,
                      onmouseenter: () => preview(index), onmouseleave: () => preview(null) },
    make("button", { type: "button", class: "pick", "aria-expanded": "false", "aria-controls": id,
                     onclick: () => choose(index, { toggle: true }) },
      make("span", { class: "number" }, String(index + 1)),
      make("span", { class: `level ${finding.severity}` }, say(finding.severity)),
      make("span", { class: "rule" }, finding.rule),
      make("span", { class: "title" }, rule ? inLanguage(rule.title) : ""),
      make("span", { class: "where" }, inLanguage(finding.where))),
    make("div", { class: "more", id, hidden: true },
      finding.ties.length ? null : message, tieList(finding, index),
      make("dl", {}, detail("suggestion", change), detail("inFull", finding.ties.length && message),
        rule ? [detail("basis", inLanguage(rule.basis)),
                detail("explanation", inLanguage(rule.explanation))] : [])));
}

function findingList(report) {
  return make("section", { class: "findings", "aria-labelledby": "findings-title" },
    make("h2", { id: "findings-title" }, say("findings"),
      make("span", { class: "position", role: "status" })),
    make("ol", {}, report.findings.map((finding, index) => findingItem(report, finding, index))),
    make("p", { class: "nothing", hidden: true }),
    report.findings.length ? make("p", { class: "keys" }, say("keys")) : null);
}
