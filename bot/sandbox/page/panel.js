// Behind the stage: the clock, troubles on demand, and every question the bot asked Telegram.

import { act, get } from "./api.js";
import { el, icon } from "./dom.js";
import { clockTime, exactTime, fullDay, say, secondsUntil } from "./words.js";

const MOST = 500;
const KINDS = ["429", "500", "502", "403", "cut-before", "cut-after", "slow"];
const METHODS = ["*", "sendMessage", "editMessageText", "answerCallbackQuery", "sendPhoto", "sendDocument", "getUpdates"];
// The bot asks for news all day long; that is shown only to who wants it.
const POLLING = "getUpdates";

export class Panel {
  constructor(stage) {
    Object.assign(this, { stage, store: stage.store });
    this.shown = new Map();
    this.method = "";
    this.failedOnly = false;
    this.draw();
  }

  draw() {
    this.time = el("strong", { class: "time" });
    this.troubles = el("p", { class: "troubles", role: "status" });
    this.list = el("div", { class: "calls" });
    this.filter = el("select", { id: "method", onchange: () => { this.method = this.filter.value; this.redraw(); } });
    this.failed = el("input", { type: "checkbox", checked: this.failedOnly, onchange: () => { this.failedOnly = this.failed.checked; this.redraw(); } });
    this.node?.replaceChildren();
    this.node ??= el("aside", { class: "panel" });
    this.node.setAttribute("aria-label", say("panel"));
    this.node.append(el("p", { class: "what" }, say("panel-what")), this.clock(), this.trouble(), this.calls());
    this.redraw();
    this.tick();
  }

  clock() {
    const turn = (seconds) => this.do("clock", { turn_seconds: seconds });
    const button = (words, seconds) => el("button", { type: "button", onclick: () => turn(seconds()) }, words);
    return el("section", { "aria-labelledby": "clock-title" },
      el("h2", { id: "clock-title" }, icon("clock"), say("clock")), this.time,
      el("div", { class: "buttons" },
        button(say("plus-hour"), () => 3600), button(say("plus-day"), () => 86400),
        button(say("to-morning"), () => secondsUntil(8, this.store.now()))),
      el("small", {}, say("clock-note")));
  }

  trouble() {
    const choose = (name, label, choices) => el("label", {}, el("span", {}, label), el("select", { name }, choices.map(([value, words]) => el("option", { value }, words))));
    const number = (name, label, value) => el("label", {}, el("span", {}, label), el("input", { name, type: "number", min: 1, max: 999, value, required: true }));
    const form = el("form", { onsubmit: (submit) => { submit.preventDefault(); this.fail(new FormData(form)); } },
      choose("kind", say("trouble-kind"), KINDS.map((kind) => [kind, say(`fault-${kind}`)])),
      choose("method", say("method"), METHODS.map((method) => [method, method === "*" ? say("any-method") : method])),
      number("times", say("times"), 1), number("seconds", say("seconds"), 5),
      el("div", { class: "buttons" },
        el("button", { type: "submit", class: "bad" }, icon("bolt"), say("make-fail")),
        el("button", { type: "button", onclick: () => this.slow() }, say("make-slow")),
        el("button", { type: "button", class: "good", onclick: () => this.heal() }, say("heal"))));
    return el("section", { "aria-labelledby": "trouble-title" }, el("h2", { id: "trouble-title" }, icon("bolt"), say("trouble")), form, this.troubles);
  }

  calls() {
    return el("section", { class: "grow", "aria-labelledby": "calls-title" },
      el("h2", { id: "calls-title" }, icon("list"), say("calls")),
      el("div", { class: "filters" },
        el("label", {}, el("span", { class: "aloud" }, say("which-calls")), this.filter),
        el("label", { class: "tick" }, this.failed, say("failed-only"))),
      this.list);
  }

  async do(what, asked) {
    try {
      const done = await act(what, asked);
      await this.countTroubles();
      return done;
    } catch (error) {
      this.troubles.textContent = say("not-possible", { error: error.message });
      return null;
    }
  }

  fail(form) {
    const seconds = Number(form.get("seconds"));
    return this.do("fault", { kind: form.get("kind"), method: form.get("method"), times: Number(form.get("times")), retry_after: seconds, seconds });
  }

  slow() {
    return this.do("fault", { kind: "slow", method: "*", times: 20, seconds: 3 });
  }

  heal() {
    return this.do("heal", {});
  }

  async countTroubles() {
    const { faults } = await get("health");
    const left = faults.map((each) => `${say(`fault-${each.kind}`)} × ${each.times - each.struck}`);
    this.troubles.textContent = left.length ? say("troubles-left", { list: left.join("; ") }) : say("no-troubles");
  }

  /** Follow an event of the stage. */
  on(event) {
    if (event.kind === "call") {
      this.add(event.call);
      if (event.call.fault) this.countTroubles().catch(() => null);
    } else if (event.kind === "reset") {
      this.redraw();
      this.countTroubles().catch(() => null);
    }
    if (event.kind === "clock" || event.kind === "reset") this.tick();
  }

  tick() {
    const now = this.store.now();
    const words = `${fullDay(now)}, ${clockTime(now)}`;
    if (this.time.textContent !== words) this.time.textContent = words;
    this.stage.showTime(fullDay(now), clockTime(now));
  }

  wanted(call) {
    if (this.failedOnly && !failed(call) && !call.fault) return false;
    return this.method ? call.method === this.method : call.method !== POLLING || failed(call);
  }

  add(call) {
    this.offer(call.method);
    // What was listed as waiting has its answer now.
    this.list.querySelector(`[data-serial="${call.serial}"]`)?.remove();
    if (!this.wanted(call)) return;
    this.list.prepend(this.row(call));
    while (this.list.childElementCount > MOST) this.list.lastElementChild.remove();
  }

  offer(method) {
    if ([...this.filter.options].some((each) => each.value === method)) return;
    this.filter.append(el("option", { value: method }, method));
  }

  redraw() {
    const methods = [...new Set(this.store.calls.map((call) => call.method))].sort();
    this.filter.replaceChildren(el("option", { value: "" }, say("all-methods")), ...methods.map((method) => el("option", { value: method }, method)));
    if (this.method) this.offer(this.method);
    this.filter.value = this.method;
    const calls = this.store.calls.filter((call) => this.wanted(call)).reverse();
    this.list.replaceChildren(...calls.map((call) => this.row(call)));
  }

  row(call) {
    const chatId = Number(call.params.chat_id);
    const whom = this.store.name(chatId) || (chatId < 0 ? say("staff") : "");
    const bad = failed(call);
    const result = call.fault ? say(`fault-${call.fault}`) : bad ? String(call.answer?.error_code ?? "") : say(call.waiting ? "waiting" : "done");
    const details = el("details", { class: bad ? "call failed" : "call", "data-serial": call.serial },
      el("summary", {}, el("code", {}, call.method), el("span", { class: "whom" }, whom),
        el("span", { class: "result" }, result), el("time", {}, exactTime(call.at))));
    // The contents are written only when somebody opens the call: there may be hundreds.
    details.addEventListener("toggle", () => {
      if (!details.open || details.children.length > 1) return;
      details.append(el("h3", {}, say("asked")), json(call.params), el("h3", {}, say("answered")), json(call.answer));
    });
    return details;
  }
}

/** A call that still waits for its answer has not failed. */
const failed = (call) => !call.ok && !call.waiting;

function json(value) {
  return el("pre", { tabindex: "0" }, JSON.stringify(unwrapped(value), null, 2));
}

/** Parts that travelled as JSON inside a string are shown as what they are. */
function unwrapped(value) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => {
    if (typeof each !== "string" || !/^[[{]/.test(each)) return [name, each];
    try {
      return [name, JSON.parse(each)];
    } catch {
      return [name, each];
    }
  }));
}
