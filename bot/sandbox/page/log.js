// The list of messages: follows what is true with the fewest changes, so that focus and place stay.

import { el, icon } from "./dom.js";
import { bubble } from "./message.js";
import { dayName, dayNumber } from "./words.js";

const TOGETHER = 300;
const NEAR = 80;

export class Log {
  constructor(view, onread) {
    this.view = view;
    this.onread = onread;
    this.shown = new Map();
    this.list = el("div", { class: "list" });
    this.node = el("div", { class: "log", role: "log", "aria-live": "polite", "aria-relevant": "additions", tabindex: "0" }, this.list);
    this.down = el("button", { type: "button", class: "round down", hidden: true, "aria-label": view.say("to-newest"), title: view.say("to-newest"), onclick: () => this.toEnd(true) },
      icon("down"), el("span", { class: "badge", hidden: true }));
    this.node.addEventListener("keydown", (key) => this.walk(key));
    this.node.addEventListener("scroll", () => this.scrolled(), { passive: true });
    // A phone that becomes wider, or shows its keyboard, still shows the newest message.
    this.observer = new ResizeObserver(() => this.pinned && this.toEnd());
    this.observer.observe(this.node);
    this.observer.observe(this.list);
    this.pinned = true;
  }

  /** Show these messages; nodes of unchanged ones are kept as they are. */
  show(messages, unread) {
    const held = this.heldFocus();
    const wanted = this.wanted(messages);
    const next = new Map();
    let before = null;
    for (const { key, version, make } of wanted) {
      const old = this.shown.get(key);
      const node = old?.version === version ? old.node : make();
      next.set(key, { node, version });
      if (old && old.node !== node) old.node.replaceWith(node);
      const place = before ? before.nextSibling : this.list.firstChild;
      if (place !== node) this.list.insertBefore(node, place);
      before = node;
    }
    for (const [key, { node }] of this.shown) if (!next.has(key)) node.remove();
    this.shown = next;
    this.tails(messages);
    this.rove();
    this.giveBack(held);
    if (this.pinned) this.toEnd();
    this.scrolled();
    this.count(unread);
  }

  empty() {
    this.shown.clear();
    this.list.replaceChildren();
  }

  wanted(messages) {
    const wanted = [];
    const albums = new Map();
    let day = null;
    for (const message of messages) {
      const lead = message.album && albums.get(message.album);
      if (lead) {
        // An album is one bubble, drawn anew when any of its files changes.
        lead.items.push(message);
        lead.version += `:${stamp(message)}`;
        continue;
      }
      const number = dayNumber(message.date);
      if (number !== day) {
        const date = message.date;
        wanted.push({ key: `day${number}`, version: number, make: () => el("div", { class: "pill day" }, el("span", {}, dayName(date, this.view.say))) });
        day = number;
      }
      const items = [message];
      const row = { key: message.message_id, items, version: String(stamp(message)), make: () => bubble(message, this.view, items) };
      if (message.album) albums.set(message.album, row);
      wanted.push(row);
    }
    return wanted;
  }

  /** Messages of one person shortly after each other stand together; the last one has the tail. */
  tails(messages) {
    const leads = messages.filter((each) => this.shown.has(each.message_id));
    leads.forEach((message, number) => {
      const after = leads[number + 1];
      const joined = after && !after.service && after.author === message.author && after.date - message.date < TOGETHER && dayNumber(after.date) === dayNumber(message.date);
      this.shown.get(message.message_id).node.classList.toggle("joined", Boolean(joined));
    });
  }

  /** Tab goes through what the newest message offers; arrows reach everything else, so the field is never far. */
  rove() {
    const newest = this.list.querySelector(".message:last-child");
    for (const node of this.touchable()) {
      node.tabIndex = newest?.contains(node) && !node.classList.contains("more") ? 0 : -1;
    }
  }

  touchable() {
    return [...this.list.querySelectorAll("button, a[href], video, audio")];
  }

  walk(key) {
    if (key.key !== "ArrowUp" && key.key !== "ArrowDown") return;
    const all = this.touchable();
    const here = all.indexOf(document.activeElement);
    const next = here < 0 ? all.at(key.key === "ArrowUp" ? -1 : 0) : all[here + (key.key === "ArrowUp" ? -1 : 1)];
    if (!next) return;
    key.preventDefault();
    next.focus();
  }

  heldFocus() {
    const node = document.activeElement;
    const message = this.list.contains(node) ? node.closest("[data-id]") : null;
    if (!message) return null;
    return { id: Number(message.dataset.id), number: [...message.querySelectorAll(".key")].indexOf(node), node };
  }

  /** After a press the message is often another one: focus stays on the button of the same place, else on the bubble. */
  giveBack(held) {
    if (!held || held.node.isConnected) return;
    const message = this.shown.get(held.id)?.node;
    const buttons = [...(message?.querySelectorAll(".key") ?? [])];
    const target = buttons[held.number] ?? message?.querySelector(".key") ?? message?.querySelector(".bubble") ?? this.node;
    target.focus({ preventScroll: true });
  }

  jump(messageId) {
    const node = this.shown.get(messageId)?.node ?? this.list.querySelector(`[data-ids~="${messageId}"]`);
    if (!node) return;
    node.scrollIntoView({ block: "center" });
    node.querySelector(".bubble")?.focus({ preventScroll: true });
    node.classList.add("found");
    setTimeout(() => node.classList.remove("found"), 1500);
  }

  toEnd(byHand = false) {
    this.node.scrollTop = this.node.scrollHeight;
    if (byHand) this.node.focus();
  }

  scrolled() {
    if (this.node.clientHeight === 0) return;
    const height = this.node.scrollHeight;
    const atEnd = height - this.node.scrollTop - this.node.clientHeight < NEAR;
    // A picture that has just loaded pushes the end away; only a hand on the list lets go of it.
    this.pinned = atEnd || (this.pinned && height !== this.height);
    this.height = height;
    this.down.hidden = this.pinned;
    if (this.pinned && document.visibilityState === "visible") this.onread();
  }

  count(unread) {
    const badge = this.down.querySelector(".badge");
    badge.hidden = unread === 0;
    badge.textContent = unread;
  }

  close() {
    this.observer.disconnect();
  }
}

const stamps = new WeakMap();
let stamped = 0;

/** A number of its own for every state of a message: the store puts a new object for each. */
function stamp(message) {
  if (!stamps.has(message)) stamps.set(message, (stamped += 1));
  return stamps.get(message);
}
