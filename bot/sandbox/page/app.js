// The whole page: which phones lie on the table, what is drawn when, and the switches at the top.

import { follow, get } from "./api.js";
import { Presses } from "./chat.js";
import { el } from "./dom.js";
import { Forum, groupName } from "./forum.js";
import { Panel } from "./panel.js";
import { chip, newPerson, Phone } from "./phone.js";
import { Store } from "./store.js";
import { fill, LANGUAGES, language, languageName, learn, likely, say, speak } from "./words.js";

const FIRST_PHONES = 2;
const NARROW = matchMedia("(max-width: 760px)");
const $ = (id) => document.getElementById(id);

/** What the address asks for: `?only=p102,g-1001…` shows these phones alone, `&topic=17` opens a topic; for pictures of one. */
function askedFor() {
  const asked = new URLSearchParams(location.search);
  return { only: asked.get("only")?.split(",") ?? null, topic: Number(asked.get("topic")) || null };
}

class Stage {
  constructor() {
    this.store = new Store();
    this.asked = askedFor();
    document.body.classList.toggle("alone", this.asked.only !== null);
    this.presses = new Presses();
    this.devices = new Map();
    this.dirty = new Set();
    this.afterDraw = [];
    this.panel = new Panel(this);
    this.table = $("table");
    $("panel-place").append(this.panel.node);
    this.showPanel(localStorage.getItem("panel") === "open");
    this.store.listen((event) => this.on(event));
    NARROW.addEventListener("change", () => this.layout());
    document.addEventListener("visibilitychange", () => this.touch());
    setInterval(() => this.panel.tick(), 1000);
  }

  // --- what happens on the stage

  on(event) {
    if (event.kind === "alert") this.presses.answer(event);
    if (event.kind === "profile") this.refreshSoon();
    if (event.kind === "reset") this.layTable();
    this.panel.on(event);
    if (["call", "alert", "press", "clock", "delivered", "closing"].includes(event.kind)) return;
    for (const device of this.devices.values()) if (device.concerns(event)) this.dirty.add(device);
    this.drawSoon();
  }

  refreshSoon() {
    clearTimeout(this.refreshing);
    this.refreshing = setTimeout(async () => this.store.refresh(await get("state?last=1")), 100);
  }

  // --- which phones are out

  get keys() {
    return [
      ...[...this.store.people.keys()].map((id) => `p${id}`),
      ...[...this.store.chats.values()].filter((chat) => !chat.migrated_to).map((chat) => `g${chat.id}`),
    ];
  }

  layTable() {
    for (const device of this.devices.values()) device.close();
    this.devices.clear();
    this.table.replaceChildren();
    if (this.asked.only) {
      this.open = this.asked.only.filter((key) => this.keys.includes(key));
      [this.front] = this.open;
      return this.layout();
    }
    const remembered = JSON.parse(localStorage.getItem("phones") ?? "null")?.filter((key) => this.keys.includes(key));
    this.open = remembered?.length ? remembered : this.firstKeys();
    this.front = this.open.includes(localStorage.getItem("front")) ? localStorage.getItem("front") : this.open[0];
    return this.layout();
  }

  firstKeys() {
    const people = [...this.store.people.values()];
    const needy = people.find((person) => person.part === "needs-help");
    const first = [...new Set([people[0], needy ?? people[1], ...people].filter(Boolean))].slice(0, FIRST_PHONES);
    const groups = this.keys.filter((key) => key.startsWith("g")).slice(0, 1);
    return [...first.map((person) => `p${person.id}`), ...groups];
  }

  layout() {
    const shown = NARROW.matches ? this.open.filter((key) => key === this.front) : this.open;
    for (const [key, device] of this.devices) {
      if (shown.includes(key)) continue;
      device.close();
      device.node.remove();
      this.devices.delete(key);
    }
    shown.forEach((key, place) => {
      if (!this.devices.has(key)) this.devices.set(key, this.make(key));
      const { node } = this.devices.get(key);
      if (this.table.children[place] !== node) this.table.insertBefore(node, this.table.children[place] ?? null);
    });
    if (!this.asked.only) {
      localStorage.setItem("phones", JSON.stringify(this.open));
      localStorage.setItem("front", this.front ?? "");
    }
    $("nobody").hidden = shown.length > 0;
    this.touch();
  }

  make(key) {
    const id = Number(key.slice(1));
    return key.startsWith("p") ? new Phone(this, key, id) : new Forum(this, key, id);
  }

  takeOut(key) {
    if (!this.open.includes(key)) this.open = this.keys.filter((each) => each === key || this.open.includes(each));
    this.front = key;
    if (NARROW.matches) this.showPanel(false);
    this.layout();
    this.devices.get(key)?.node.scrollIntoView({ inline: "nearest", block: "nearest" });
  }

  putAway(key) {
    this.open = this.open.filter((each) => each !== key);
    if (this.front === key) this.front = this.open[0] ?? null;
    this.layout();
    this.drawChips();
    document.querySelector(`[data-key="${key}"]`)?.focus();
  }

  // --- drawing: once a frame, only what changed

  /** Draw every phone anew, then do `after`. */
  touch(after) {
    if (after) this.afterDraw.push(after);
    for (const device of this.devices.values()) this.dirty.add(device);
    this.drawSoon();
  }

  drawSoon() {
    if (this.drawing) return;
    this.drawing = true;
    requestAnimationFrame(() => this.drawNow());
  }

  drawNow() {
    this.drawing = false;
    const dirty = [...this.dirty];
    this.dirty.clear();
    for (const device of dirty) if (this.devices.get(device.key) === device) device.draw();
    this.drawChips();
    for (const after of this.afterDraw.splice(0)) after();
  }

  drawChips() {
    const focused = $("chips").contains(document.activeElement) ? document.activeElement.dataset.key : null;
    $("chips").replaceChildren(...this.keys.map((key) => this.chip(key)));
    if (focused) document.querySelector(`[data-key="${focused}"]`)?.focus();
  }

  /** One of the heads is a stop for Tab; arrows go along the others. */
  walkChips(key) {
    const chips = [...$("chips").children];
    const here = chips.indexOf(document.activeElement);
    const next = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: chips.length - 1 }[key.key];
    if (here < 0 || next === undefined || !chips[next]) return;
    key.preventDefault();
    this.headKey = chips[next].dataset.key;
    for (const each of chips) each.tabIndex = each === chips[next] ? 0 : -1;
    chips[next].focus();
  }

  /** Put whoever goes by keyboard into the field of the phone in front. */
  focusField() {
    (this.devices.get(this.front) ?? [...this.devices.values()][0])?.focusField();
  }

  chip(key) {
    const id = Number(key.slice(1));
    const pressed = NARROW.matches ? key === this.front && !this.panelOpen : this.open.includes(key);
    const onclick = () => (pressed && !NARROW.matches ? this.putAway(key) : this.takeOut(key));
    const tabindex = key === (this.keys.includes(this.headKey) ? this.headKey : this.keys[0]) ? 0 : -1;
    const common = { pressed, onclick, tabindex, unread: this.store.unreadIn(id) };
    if (key.startsWith("g")) return chip(key, 4, groupName(this.store.chats.get(id), say), say("staff"), { ...common, drawing: "people" });
    const person = this.store.people.get(id);
    const note = [languageName(person.language_code), person.part && say(`part-${person.part}`)].filter(Boolean).join(", ");
    return chip(key, id, person.first_name, note, common);
  }

  // --- the switches at the top

  showTime(day, time) {
    if ($("day").textContent !== day) $("day").textContent = day;
    if ($("time").textContent !== time) $("time").textContent = time;
  }

  showPanel(open) {
    document.body.classList.toggle("with-panel", open);
    $("panel-switch").setAttribute("aria-expanded", String(open));
    localStorage.setItem("panel", open ? "open" : "closed");
    this.panelOpen = open;
    this.drawSoon();
  }

  turnTheme() {
    const dark = document.documentElement.dataset.theme
      ? document.documentElement.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    document.documentElement.dataset.theme = dark ? "light" : "dark";
    localStorage.setItem("theme", document.documentElement.dataset.theme);
  }

  changeLanguage(code) {
    speak(code);
    localStorage.setItem("language", code);
    fill(document);
    this.panel.draw();
    this.panel.countTroubles().catch(() => null);
    this.layTable();
  }
}

function connected(yes) {
  $("offline").hidden = yes;
}

async function begin() {
  // The page's own words stand before those of the phones are asked for.
  await learn([likely()]);
  speak(likely());
  fill(document);
  await learn();
  const stage = new Stage();
  const languages = $("language");
  languages.append(...Object.entries(LANGUAGES).map(([code, name]) => el("option", { value: code, lang: code }, name)));
  languages.value = language();
  languages.addEventListener("change", () => stage.changeLanguage(languages.value));
  $("to-field").addEventListener("click", () => stage.focusField());
  $("chips").addEventListener("keydown", (key) => stage.walkChips(key));
  $("theme").addEventListener("click", () => stage.turnTheme());
  $("panel-switch").addEventListener("click", () => stage.showPanel($("panel-switch").getAttribute("aria-expanded") !== "true"));
  $("add").addEventListener("click", async () => {
    const id = await newPerson(LANGUAGES);
    if (id === null) return;
    stage.store.refresh(await get("state?last=1"));
    stage.takeOut(`p${id}`);
  });
  await follow({
    onState: (state) => { stage.store.load(state); connected(true); },
    onEvent: (event) => stage.store.apply(event),
    onBreak: () => connected(false),
  });
}

begin();
