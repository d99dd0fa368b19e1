// Building nodes. Words of people only ever become text nodes: nothing here parses HTML.

const SVG = "http://www.w3.org/2000/svg";

/** A new element: `on…` functions are listeners, true and false switch attributes, the rest are attributes. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.flat(9).filter((each) => each !== null && each !== undefined && each !== false));
  return node;
}

/** One of the drawings at the top of index.html; never read aloud. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** A round button that shows a drawing and tells its name. */
export function iconButton(name, label, onclick, props = {}) {
  return el("button", { type: "button", class: "round", "aria-label": label, title: label, onclick, ...props }, icon(name));
}

/** Everybody has one of seven colours, which stays theirs. */
export const hue = (id) => Math.abs(id + 1) % 7;

/** The round picture of somebody: their first letter on a colour of their own. */
export function avatar(id, name) {
  const letter = [...(name.trim() || "?")][0].toUpperCase();
  return el("span", { class: `avatar hue${hue(id)}`, "aria-hidden": "true" }, letter);
}

/** Words for screen readers alone. */
export function aloud(words) {
  return el("span", { class: "aloud" }, words);
}
