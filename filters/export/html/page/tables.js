/// The statutory tables, drawn as the form has them with the figures that were read.

const EDITIONS = dataOf("form");

/// A label of the form, with its translation below it where the page speaks English.
function label(pair) {
  return [pair[0], language === 1 && pair[1] ? make("small", { lang: "en" }, pair[1]) : null];
}

function head(content, attributes = {}) {
  return make("th", { scope: attributes.rowspan || attributes.colspan ? null : "col", ...attributes }, content);
}

class FormTable {
  constructor(reading, findings) {
    this.reading = reading;
    this.edition = EDITIONS[reading.edition][reading.table];
    this.states = new Set();
    this.marks = new Map();  // a cell's name → indices of findings that begin there
    findings.forEach((finding, index) => {
      const names = finding.ties.length ? finding.cells.slice(0, 1) : finding.cells;
      for (const name of [...names, ...finding.families]) {
        this.marks.set(name, [...(this.marks.get(name) || []), index]);
      }
    });
    this.badge = (index) => badge(findings, index);
  }

  draw() {
    const table = make("table", { class: `form ${this.reading.table}`, lang: "zh-CN" });
    const rows = { disclosure: () => this.disclosure(), requests: () => this.requests(),
                   review: () => this.review() }[this.reading.table]();
    table.append(make("tbody", {}, rows));
    return make("figure", { class: "statutory", "data-name": this.reading.table },
      make("figcaption", {},
        make("span", { class: "name" }, say(this.reading.table), this.badges(this.reading.table)),
        make("span", { class: `verdict ${this.reading.verdict}` }, say(this.reading.verdict))),
      make("div", { class: "wide", tabindex: "0", role: "group", "aria-label": say(this.reading.table) },
        table),
      this.foreign(), this.legend());
  }

  badges(name) {
    return (this.marks.get(name) || []).map(this.badge);
  }

  /// The cell of a row and column: its figure, how it was read, and what was found there.
  cell(key, span = {}) {
    const read = this.reading.cells[key];
    const name = `${this.reading.table}.${key}`;
    const cell = make("td", { "data-cell": name, ...span });
    if (!read) {
      return this.state(cell, "absent", aside(say("absent")), ...this.badges(name));
    }
    if (read.value !== undefined) {
      cell.append(make("span", { class: "value" }, read.value));
    }
    cell.append(...this.badges(name));
    if (read.raw) {
      this.states.add("raw");
      cell.append(make("small", { class: "raw" }, read.raw));
    }
    if (read.unsure) {
      this.state(cell, "unsure", aside(say("unsure")));
    } else if (read.value === undefined && !read.raw) {
      this.state(cell, "blank", aside(say("blank")));
    }
    if (read.joined) {
      this.state(cell, "joined", aside(say("joined")));
    }
    const where = [read.page ? say("place", read.page) : "", read.line ? say("line", read.line) : ""];
    cell.title = where.filter(Boolean).join(language ? ", " : "，");
    return cell;
  }

  state(cell, state, ...spoken) {
    this.states.add(state);
    cell.classList.add(state);
    cell.append(...spoken);
    return cell;
  }

  rowHead(row, attributes = {}) {
    const name = `${this.reading.table}.${row.key}`;
    const printed = this.reading.printed[row.key];
    return make("th", { scope: "row", "data-row": name, ...attributes,
                        class: classes(printed && "damaged", this.reading.missing.includes(row.key) && "absent") },
      label(row.label), this.badges(name),
      printed ? make("small", { class: "raw" }, say("printedLabel", printed)) : null);
  }

  disclosure() {
    const widest = Math.max(...this.edition.map((block) => block.columns.length));
    return this.edition.flatMap((block) => {
      // The last column takes what wider blocks have more.
      const span = (i) =>
        i + 1 === block.columns.length && i + 1 < widest ? { colspan: widest - i } : {};
      return [
        make("tr", {}, make("th", { colspan: widest + 1, class: "clause" }, block.clause)),
        make("tr", {}, head(label(TEXTS.information)),
          block.columns.map((column, i) => head(label(column.label), span(i)))),
        block.rows.map((row) => make("tr", {}, this.rowHead(row),
          block.columns.map((column, i) => this.cell(`${row.key}.${column.key}`, span(i))))),
      ].flat();
    });
  }

  requests() {
    const { columns, rows } = this.edition;
    const depth = 1 + Math.max(...rows.map((row) => row.groups.length));
    const between = columns.slice(1, -1);
    const heads = [
      make("tr", {}, make("td", { class: "corner", colspan: depth, rowspan: 3 }, label(TEXTS.columnTie)),
        head(label(TEXTS.applicants), { colspan: columns.length })),
      make("tr", {}, head(label(columns[0].label), { rowspan: 2 }),
        head(label(TEXTS.persons), { colspan: between.length }),
        head(label(columns[columns.length - 1].label), { rowspan: 2 })),
      make("tr", {}, between.map((column) => head(label(column.label)))),
    ];
    return heads.concat(rows.map((row, i) => {
      const groups = row.groups.map((group, level) => {
        const opens = i === 0 || rows[i - 1].groups[level] !== group;
        const length = rows.slice(i).findIndex((other) => other.groups[level] !== group);
        return opens && make("th", { scope: "rowgroup", class: "group",
                                     rowspan: length < 0 ? rows.length - i : length }, group);
      });
      return make("tr", {}, groups.filter(Boolean),
        this.rowHead(row, { colspan: depth - row.groups.length }),
        columns.map((column) => this.cell(`${row.key}.${column.key}`)));
    }));
  }

  review() {
    const { groups, columns } = this.edition;
    const outer = groups.map((group) => group.outer)
      .filter((name, i, all) => all.indexOf(name) === i);
    const inner = (group, row) =>
      head([label([group.inner || group.outer, group.english]),
            this.badges(`review.${group.key}`)],
           { colspan: columns.length, rowspan: row, "data-row": `review.${group.key}` });
    const single = (name) => groups.filter((group) => group.outer === name);
    return [
      make("tr", {}, outer.map((name) => single(name).length === 1
        ? inner(single(name)[0], 2)
        : head(name, { colspan: single(name).length * columns.length }))),
      make("tr", {}, groups.filter((group) => single(group.outer).length > 1)
        .map((group) => inner(group, null))),
      make("tr", {}, groups.map(() => columns.map((column) => head(label(column.label))))),
      make("tr", {}, groups.map((group) =>
        columns.map((column) => this.cell(`${group.key}.${column.key}`)))),
    ];
  }

  /// Cells that another edition's form has and this one has not.
  foreign() {
    if (!this.reading.foreign.length) {
      return null;
    }
    return make("table", { class: "form foreign" }, make("caption", {}, say("foreign")),
      this.reading.foreign.map((each) => make("tr", {},
        make("th", { scope: "row" }, inLanguage(each.label)), this.cell(each.cell))));
  }

  legend() {
    const shown = ["blank", "unsure", "absent", "joined", "raw"].filter((each) => this.states.has(each));
    return shown.length === 0 ? null : make("p", { class: "legend" },
      shown.map((each) => make("span", {}, make("i", { class: `sample ${each}` }), say(each))));
  }
}
