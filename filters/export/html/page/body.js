/// The report's own text with the marks of findings in it.

/// A finding's number where it stands; choosing it chooses the finding.
function badge(findings, index) {
  const finding = findings[index];
  return make("button", {
    type: "button", class: `badge ${finding.severity}`, "data-finding": index,
    "aria-label": say("mark", index + 1, inLanguage(finding.message)),
    title: inLanguage(finding.message),
    onclick: () => choose(index, { focus: true }),
  }, String(index + 1));
}

function runs(list, findings) {
  const seen = new Set();
  return list.map(([text, marks]) => {
    if (marks.length === 0) {
      return text;
    }
    const worst = LEVELS.find((level) => marks.some((index) => findings[index].severity === level));
    const fresh = marks.filter((index) => !seen.has(index));
    fresh.forEach((index) => seen.add(index));
    return [make("mark", { class: worst, "data-findings": ` ${marks.join(" ")} ` }, text),
            fresh.map((index) => badge(findings, index))];
  });
}

function grid(item, findings) {
  const table = make("table", { class: "grid" });
  let row = null;
  let number = -1;
  for (const cell of item.cells) {
    if (cell.row !== number) {
      number = cell.row;
      row = make("tr");
      table.append(row);
    }
    row.append(make("td", { rowspan: cell.row_span > 1 ? cell.row_span : null,
                            colspan: cell.column_span > 1 ? cell.column_span : null },
      runs(cell.runs, findings)));
  }
  return make("div", { class: "wide" }, table);
}

const PARAGRAPHS = { title: "h2", section: "h3", heading: "h4" };

function bodyItem(item, report) {
  switch (item.kind) {
    case "table":
      return new FormTable(report.tables[item.table], report.findings).draw();
    case "source":
      return make("details", { class: "source" }, make("summary", {}, say("source")),
        item.items.map((each) => bodyItem(each, report)));
    case "grid":
      return grid(item, report.findings);
    case "cut":
      return make("p", { class: "cut" }, say("cut"));
    default:
      return make(PARAGRAPHS[item.role] || "p", { class: item.role }, runs(item.runs, report.findings));
  }
}
