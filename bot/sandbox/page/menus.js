// Menus that open beside what was pressed, and windows that ask something. Escape closes both.

import { el, icon } from "./dom.js";
import { say } from "./words.js";

/** Show `items` ({label, run, icon?, hint?, checked?}) beside `anchor`; focus comes back to it afterwards. */
export function openMenu(anchor, label, items, { top = null } = {}) {
  const menu = el("div", { class: "menu", popover: "auto", role: "menu", "aria-label": label });
  if (top) menu.append(top(() => menu.hidePopover()));
  for (const item of items) {
    const run = () => {
      menu.hidePopover();
      item.run();
    };
    menu.append(
      el("button", { type: "button", role: item.checked === undefined ? "menuitem" : "menuitemcheckbox",
        "aria-checked": item.checked === undefined ? null : String(item.checked), class: item.danger ? "danger" : "", onclick: run },
        item.icon && icon(item.icon), el("span", { class: "words" }, item.label),
        item.hint && el("span", { class: "hint" }, item.hint)),
    );
  }
  menu.addEventListener("keydown", (key) => walk(key, menu));
  menu.addEventListener("toggle", (toggle) => {
    if (toggle.newState !== "closed") return;
    const inside = menu.contains(document.activeElement) || document.activeElement === document.body;
    menu.remove();
    anchor.setAttribute("aria-expanded", "false");
    if (inside) anchor.focus();
  });
  document.body.append(menu);
  menu.showPopover();
  place(menu, anchor);
  anchor.setAttribute("aria-expanded", "true");
  menu.querySelector("button")?.focus();
  return menu;
}

function place(menu, anchor) {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const left = Math.min(Math.max(8, at.left + width > innerWidth - 8 ? at.right - width : at.left), innerWidth - width - 8);
  const below = at.bottom + 6 + height < innerHeight - 8;
  menu.style.left = `${Math.max(8, left)}px`;
  menu.style.top = `${below ? at.bottom + 6 : Math.max(8, at.top - height - 6)}px`;
}

function walk(key, menu) {
  const buttons = [...menu.querySelectorAll("button")];
  const here = buttons.indexOf(document.activeElement);
  const steps = { ArrowDown: here + 1, ArrowUp: here - 1, ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: -1 };
  if (!(key.key in steps)) return;
  key.preventDefault();
  buttons.at(steps[key.key] % buttons.length).focus();
}

/**
 * Ask for a few words in a window. `fields`: {name, label, value?, choices?: {value: label}, hint?}.
 * Resolves to the answers by name, or to null when it was closed.
 */
export function askFor(title, fields, submit, cancel = say("cancel")) {
  return new Promise((resolve) => {
    let answers = null;
    const form = el("form", { method: "dialog" },
      el("h2", {}, title), fields.map(field),
      el("div", { class: "actions" },
        el("button", { type: "button", class: "plain", onclick: () => dialog.close() }, cancel),
        el("button", { type: "submit", class: "main" }, submit)));
    const dialog = el("dialog", { "aria-label": title }, form);
    form.addEventListener("submit", () => {
      answers = Object.fromEntries(new FormData(form));
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answers);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

function field({ name, label, value = "", choices, hint, required = true }) {
  const input = choices
    ? el("select", { name }, Object.entries(choices).map(([each, words]) => el("option", { value: each }, words)))
    : el("input", { name, required, autocomplete: "off", maxlength: 64 });
  input.value = value || (choices ? Object.keys(choices)[0] : "");
  return el("label", { class: "field" }, el("span", {}, label), input, hint && el("small", {}, hint));
}
