/// A tie that fails: its sum in numbers, and its cells outlined in the table.

/// Terms that are shown; in long sums zeros are only counted.
function termsShown(side) {
  const telling = side.terms.filter((term) => term.value !== "0" && term.value !== null);
  return side.terms.length > 3 && telling.length ? telling : side.terms.filter((t) => t.value !== null);
}

const factorOf = (term) => (Math.abs(term.factor) === 1 ? "" : `${Math.abs(term.factor)} × `);

/// Figures that stand elsewhere than in this report's cell say so.
const nameOf = (term) => ({ table: (name) => name, previous: (name) => say("lastYear", name),
                            revised: () => say("revised") })[term.source](inLanguage(term.label));

function sideInNumbers(side, which) {
  const shown = termsShown(side);
  const zeros = side.terms.filter((term) => term.value === "0").length -
    shown.filter((term) => term.value === "0").length;
  const parts = shown.map((term, i) => [
    i > 0 || term.factor < 0 ? make("span", { class: "sign" }, term.factor < 0 ? "−" : "+") : null,
    make("span", { class: `term ${which}`, onmouseenter: () => point(term.cell, true),
                   onmouseleave: () => point(term.cell, false) },
      factorOf(term), nameOf(term), " ",
      make("b", {}, term.value)),
  ]);
  if (zeros > 0) {
    parts.push(make("span", { class: "rest" }, say("shorter", zeros)));
  }
  if (side.blanks > 0) {
    parts.push(make("span", { class: "rest" }, say("blanks", side.blanks)));
  }
  if (side.terms.length > 1) {
    parts.push(make("span", { class: "sign" }, "="), make("b", { class: `sum ${which}` }, side.sum));
  }
  if (side.otherwise) {
    parts.push(make("span", { class: "rest" }, say("otherwise", side.otherwise)));
  }
  return make("span", { class: "side" }, parts);
}

function equation(tie) {
  const fails = tie.relation === "=" ? "≠" : "<";
  return make("span", { class: "equation" }, sideInNumbers(tie.parts, "parts"),
    make("span", { class: "sign fails" }, fails), sideInNumbers(tie.whole, "whole"),
    tie.relation === "=" ? make("span", { class: "difference" }, say("difference", tie.difference)) : null);
}

/// Shows a term's cell while the pointer is over the term.
function point(cell, on) {
  const found = document.querySelector(`td[data-cell="${CSS.escape(cell)}"]`);
  if (found) {
    found.classList.toggle("pointed", on);
  }
}

/// Outlines one side's cells, a sign in the corner of each.
function outlineSide(root, side, which, first) {
  side.terms.forEach((term, i) => {
    const cell = root.querySelector(`td[data-cell="${CSS.escape(term.cell)}"]`);
    if (cell && term.source !== "previous" && !cell.classList.contains("tied")) {
      cell.dataset.sign = (term.factor < 0 ? "−" : i === 0 ? first : "+") + factorOf(term);
      cell.classList.add("tied", which);
    }
  });
}

function outlineTie(root, tie) {
  outlineSide(root, tie.parts, "parts", tie.parts.terms.length > 1 ? "+" : "");
  outlineSide(root, tie.whole, "whole", tie.relation === "=" ? "=" : "≥");
}

function clearOutlines(root) {
  for (const cell of root.querySelectorAll(".tied, .chosen")) {
    cell.classList.remove("tied", "parts", "whole", "chosen");
    delete cell.dataset.sign;
    delete cell.dataset.instead;
  }
}

/// Everything in the report that a finding is about; with one tie of it drawn.
function outlineFinding(root, finding, index, tieIndex) {
  clearOutlines(root);
  if (finding.ties.length) {
    outlineTie(root, finding.ties[tieIndex % finding.ties.length]);
  }
  root.dataset.level = finding.severity;
  const targets = targetsOf(root, finding, index);
  targets.forEach((target, i) => {
    if (i === 0 || finding.ties.length === 0) {
      target.classList.add("chosen");
    }
  });
  const changed = finding.suggestion &&
    root.querySelector(`td[data-cell="${CSS.escape(finding.suggestion.cell)}"]`);
  if (changed) {
    changed.dataset.instead = `→ ${finding.suggestion.value}`;
  }
  return targets;
}

/// Cells, rows, tables and sentences that a finding points at, the one to look at first in front.
function targetsOf(root, finding, index) {
  const found = [];
  const add = (selector) => found.push(...root.querySelectorAll(selector));
  finding.cells.forEach((cell) => add(`td[data-cell="${CSS.escape(cell)}"]`));
  finding.families.forEach((name) => {
    add(`th[data-row="${CSS.escape(name)}"]`);
    add(`figure[data-name="${CSS.escape(name)}"] > figcaption`);
  });
  const marks = [...root.querySelectorAll(`mark[data-findings~="${index}"]`)];
  const apart = (mark) => !mark.closest("details") || found.length === 0;
  return found.concat(marks.filter(apart));
}
