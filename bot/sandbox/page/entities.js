// Telegram's text with entities as nodes. Offsets count UTF-16 units, as JavaScript's strings do.

import { el } from "./dom.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote" };
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const BREAK = /^\n/;
const SAFE = /^(https?|tg|mailto|tel):/i;

/**
 * `follow` says what a touched link does, in the words of its phone: {say, command(words), open(url), call(number)}.
 */
export function rich(text, entities, follow) {
  const sorted = [...(entities ?? [])].sort((one, other) => one.offset - other.offset || other.length - one.length);
  return pieces(text, 0, text.length, sorted, follow);
}

function pieces(text, from, to, entities, follow) {
  const nodes = [];
  let at = from;
  // The line break behind a quote only ends it.
  let after = false;
  for (let here = 0; here < entities.length; ) {
    const entity = entities[here];
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    let next = here + 1;
    if (end > start) {
      while (next < entities.length && entities[next].offset < end) next += 1;
      if (start > at) nodes.push(text.slice(at, start).replace(BREAK, (found) => (after ? "" : found)));
      const inside = pieces(text, start, end, entities.slice(here + 1, next), follow);
      nodes.push(wrapped(entity, text.slice(start, end), inside, follow));
      at = end;
      after = BLOCKS.has(entity.type);
    }
    here = next;
  }
  if (at < to) nodes.push(text.slice(at, to).replace(BREAK, (found) => (after ? "" : found)));
  return nodes;
}

function wrapped(entity, words, inside, follow) {
  const kind = entity.type;
  if (kind in TAGS) return el(TAGS[kind], {}, inside);
  if (kind === "expandable_blockquote") return expandable(inside, follow.say);
  if (kind === "spoiler") return spoiler(inside, follow.say);
  if (kind === "bot_command") return link(inside, () => follow.command(words));
  if (kind === "phone_number") return link(inside, () => follow.call(words));
  if (kind === "text_link" || kind === "url") {
    const url = entity.url ?? words;
    return SAFE.test(url) ? anchor(url, inside, follow) : el("span", {}, inside);
  }
  return el("span", { class: kind }, inside);
}

/** A link: one to the bot itself is followed on this phone, any other is only named. Nothing here leaves the sandbox. */
export function anchor(url, inside, follow, props = {}) {
  return el("button", { type: "button", class: "link", role: "link", title: url, onclick: () => follow.open(url), ...props }, inside);
}

function link(inside, onclick) {
  return el("button", { type: "button", class: "link", onclick }, inside);
}

function spoiler(inside, say) {
  const hidden = el("span", { class: "hidden" }, inside);
  const cover = el("button", { type: "button", class: "spoiler", "aria-expanded": "false", "aria-label": say("spoiler") }, hidden);
  cover.addEventListener("click", () => {
    const open = cover.getAttribute("aria-expanded") === "true";
    cover.setAttribute("aria-expanded", String(!open));
    if (open) cover.setAttribute("aria-label", say("spoiler"));
    else cover.removeAttribute("aria-label");
  });
  return cover;
}

function expandable(inside, say) {
  const quote = el("blockquote", { class: "folded" }, inside);
  const more = el("button", { type: "button", class: "link unfold", "aria-expanded": "false" }, say("show-more"));
  more.addEventListener("click", () => {
    const folded = quote.classList.toggle("folded");
    more.textContent = say(folded ? "show-more" : "show-less");
    more.setAttribute("aria-expanded", String(!folded));
  });
  return el("div", {}, quote, more);
}
