/// An element; `attributes` with null or false are left out, children may be nested lists. Text
/// only ever becomes text: nothing of a report is parsed as markup.
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) {
      element.addEventListener(key.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? "" : String(value));
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== ""));
  return element;
}

const classes = (...names) => names.filter(Boolean).join(" ") || null;

/// Read aloud, not seen.
const aside = (text) => make("span", { class: "spoken" }, text);

const dataOf = (id) => JSON.parse(document.getElementById(id).textContent);
