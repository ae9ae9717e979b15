// Goes through a review page as a reader would and writes down what it sees. Put behind the page's
// own scripts by browser.py.
(() => {
  const seen = { faults: window.faults, steps: {} };
  const all = (selector) => [...document.querySelectorAll(selector)];
  const shownOf = (selector) => all(selector).filter((each) => !each.hidden);
  const key = (name, target = document.body) =>
    target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
  const chosen = () => {
    const item = document.querySelector(".finding.chosen");
    return item ? Number(item.dataset.index) : null;
  };
  const step = (name, action) => {
    try {
      seen.steps[name] = action();
    } catch (error) {
      seen.faults.push(`${name}: ${error}`);
    }
  };
  const open = (hash) => {
    location.hash = hash;
    window.dispatchEvent(new Event("hashchange"));
  };

  step("index", () => all(".index tbody a").map((a) => a.getAttribute("href")));
  step("failures", () => all(".failures td").map((td) => td.textContent));
  step("open", () => { if (all(".index").length) { open("#1"); } return all(".paper").length; });
  step("findings", () => shownOf(".finding").length);
  step("tables", () => all("figure.statutory").map((figure) =>
    [figure.dataset.name, figure.querySelectorAll("td[data-cell]").length]));
  step("badges", () => new Set(all(".paper .badge").map((each) => each.dataset.finding)).size);
  step("forward", () => all(".finding").map(() => { key("j"); return chosen(); }));
  step("wraps", () => { key("n"); return chosen(); });
  step("back", () => { key("k"); const k = chosen(); key("p"); return [k, chosen()]; });
  step("arrows", () => { key("ArrowDown"); const down = chosen(); key("ArrowUp"); return [down, chosen()]; });
  step("arrows scroll the report", () => {
    const before = chosen();
    key("ArrowDown", document.querySelector(".report"));
    return chosen() === before;
  });
  step("focus", () => document.activeElement.closest(".finding")?.dataset.index === String(chosen()));
  step("none", () => { key("Escape"); return [chosen(), all(".tied, .chosen").length]; });
  step("ties", () => all(".finding").filter((item) => item.querySelector(".tie")).map((item) => {
    item.querySelector(".pick").click();
    const signs = (side) => all(`td.tied.${side}`).map((cell) => cell.dataset.sign);
    const result = { rule: item.querySelector(".rule").textContent, parts: signs("parts"),
                     whole: signs("whole"), equation: item.querySelector(".equation").textContent,
                     sums: item.querySelectorAll(".tie").length };
    key("t");
    result.afterT = item.querySelector(".tie[aria-pressed=true]").dataset.tie;
    key("Escape");
    return result;
  }));
  step("preview", () => {
    const item = document.querySelector(".finding");
    item.dispatchEvent(new MouseEvent("mouseenter"));
    const during = all(".paper .tied, .paper .chosen").length;
    item.dispatchEvent(new MouseEvent("mouseleave"));
    return [during > 0, all(".paper .tied, .paper .chosen").length];
  });
  step("filter", () => ["error", "warning", "note"].map((level) => {
    const button = document.querySelector(`.filter.${level}`);
    button.click();
    const left = shownOf(".finding").length;
    button.click();
    return left;
  }));
  step("filtered keys", () => {
    document.querySelector(".filter.error").click();
    const visited = shownOf(".finding").map(() => { key("j"); return chosen(); });
    const severities = new Set(visited.map((i) =>
      all(".finding")[i].classList.contains("error") ? "error" : "other"));
    document.querySelector(".filter.error").click();
    key("Escape");
    return [...severities];
  });
  step("language", () => {
    key("j");
    const before = chosen();
    document.querySelector(".language").click();
    const other = [document.documentElement.lang, document.querySelector(".findings h2").firstChild.textContent,
                   chosen() === before, document.querySelector(".message").textContent];
    document.querySelector(".language").click();
    return [...other, document.documentElement.lang];
  });
  step("names", () => all("button").filter((button) =>
    !(button.getAttribute("aria-label") || button.textContent).trim()).length);
  step("unescaped", () => [window.pwned === undefined, all(".paper img, .paper script").length]);
  step("requests", () => performance.getEntriesByType("resource").map((entry) => entry.name));
  if (all(".all").length) {
    step("return", () => { open("#"); return all(".index").length; });
  }
  const result = document.createElement("pre");
  result.id = "seen";
  result.textContent = JSON.stringify(seen);
  document.body.append(result);
})();
