// A person's phone, open at the chat with the bot.

import { act } from "./api.js";
import { Chat } from "./chat.js";
import { avatar, el, hue, icon, iconButton } from "./dom.js";
import { askFor, openMenu } from "./menus.js";
import { doingWords, languageName, say as pageSays, voice } from "./words.js";

const BOT_HUE = 4;

export class Phone {
  constructor(stage, key, personId) {
    Object.assign(this, { stage, store: stage.store, key, id: personId });
    const say = voice(this.person.language_code);
    this.say = say;
    this.chat = new Chat(stage, { say, chatId: personId, personId: () => personId });
    this.chat.log.node.lang = this.person.language_code;
    this.skip = skipLink(say, () => this.focusField());
    this.owner = el("div", { class: "owner" });
    this.title = el("h3", {});
    this.status = el("span", { class: "status" });
    this.face = el("span");
    this.more = iconButton("more", say("phone-actions"), () => this.openMore(), { "aria-haspopup": "menu", "aria-expanded": "false" });
    this.welcome = el("div", { class: "welcome", hidden: true });
    this.gate = el("div", { class: "gate", hidden: true });
    this.chat.node.querySelector(".wall").append(this.welcome);
    this.chat.composer.node.after(this.gate);
    this.node = el("section", { class: "phone" }, this.owner,
      el("div", { class: "screen", lang: this.person.language_code }, this.skip,
        el("header", {}, this.face, el("div", { class: "who" }, this.title, this.status), this.more), this.chat.node));
  }

  get person() {
    return this.store.people.get(this.id);
  }

  /** The field, or what stands in its place before the first word. */
  focusField() {
    if (this.gate.hidden) this.chat.composer.text.focus();
    else this.gate.querySelector("button").focus();
  }

  draw() {
    const { person, say } = this;
    const label = [languageName(person.language_code), person.part && pageSays(`part-${person.part}`)].filter(Boolean).join(" · ");
    this.owner.replaceChildren(avatar(person.id, person.first_name),
      el("h2", {}, person.first_name), el("span", {}, label),
      iconButton("close", pageSays("put-away", { name: person.first_name }), () => this.stage.putAway(this.key)));
    this.node.setAttribute("aria-label", pageSays("phone-of", { name: person.first_name }));
    this.chat.log.node.setAttribute("aria-label", say("chat-of", { name: person.first_name }));
    this.face.replaceChildren(avatar(BOT_HUE, person.bot.name));
    this.title.textContent = person.bot.name;
    const doing = this.store.doing(this.id, null);
    this.status.textContent = doing ? doingWords(doing, say) : say("bot");
    this.status.classList.toggle("busy", Boolean(doing));
    this.drawGate(person);
    this.chat.show();
  }

  drawGate({ started, blocked, bot }) {
    const { say } = this;
    const empty = this.store.in(this.id).length === 0;
    const closed = blocked || !started;
    const leaving = !closed && this.gate.contains(document.activeElement);
    this.chat.composer.node.hidden = closed;
    this.gate.hidden = !closed;
    this.welcome.hidden = !(empty && !started);
    if (leaving) this.chat.composer.text.focus();
    const key = `${blocked}${started}${bot.description}`;
    if (key === this.drawn) return;
    this.drawn = key;
    this.welcome.replaceChildren(el("div", {}, el("strong", {}, say("what-can")), el("p", {}, bot.description || say("no-description"))));
    const [words, run] = blocked ? [say("unblock"), () => this.unblock()] : [say("start"), () => this.chat.send("/start", {})];
    this.gate.replaceChildren(el("button", { type: "button", onclick: run }, words));
  }

  async unblock() {
    await this.chat.do("unblock", {});
    this.chat.composer.text.focus();
  }

  openMore() {
    const { say } = this;
    const { blocked } = this.person;
    openMenu(this.more, say("phone-actions"), [
      { icon: "link", label: say("open-link"), run: () => this.openDeepLink() },
      { icon: "block", label: say(blocked ? "unblock" : "block"), danger: !blocked, run: () => (blocked ? this.unblock() : this.chat.do("block", {})) },
      ...[...this.store.chats.values()].filter((chat) => !chat.migrated_to).flatMap((chat) => this.groupItem(chat)),
      { icon: "close", label: say("put-away", { name: this.person.first_name }), run: () => this.stage.putAway(this.key) },
    ]);
  }

  /** Groups are left, or asked to be let into, from the phone as well. */
  groupItem(chat) {
    const name = chat.title === "staff" ? this.say("staff") : chat.title;
    const run = async (act, asked) => {
      const done = await this.chat.do(act, { chat_id: chat.id, ...asked });
      if (done && act === "join") this.chat.pop(this.chat.joined(done));
    };
    if (chat.members[this.id]) return [{ icon: "out", label: this.say("leave-group", { name }), run: () => run("leave", {}) }];
    if (chat.asking.includes(this.id) || chat.kicked.includes(this.id)) return [];
    return [{ icon: "people", label: this.say("ask-to-join", { name }), run: () => run("join", { asks: true }) }];
  }

  async openDeepLink() {
    const { say } = this;
    const answers = await askFor(say("open-link"), [{ name: "payload", label: `t.me/${this.store.bot.username}?start=`, hint: say("link-hint") }], say("open"), say("cancel"));
    if (!answers) return;
    // A whole address may be pasted as well.
    const payload = answers.payload.trim().replace(/^.*[?&]start=/, "");
    await this.chat.do("link", { payload });
  }

  concerns(event) {
    const chatId = event.message?.chat_id ?? event.chat_id ?? event.person?.id;
    return chatId === undefined || chatId === this.id;
  }

  close() {
    this.chat.close();
  }
}

/** A way past the head and the talk of a phone, seen only by who goes by Tab. */
export function skipLink(say, onclick) {
  return el("button", { type: "button", class: "skip-here", onclick }, say("to-field"));
}

/** Ask for a new person and bring them in; their id, or null. */
export async function newPerson(languages) {
  const say = pageSays;
  const answers = await askFor(say("new-person"), [
    { name: "first_name", label: say("first-name") },
    { name: "language_code", label: say("phone-language"), choices: languages },
  ], say("add"));
  return answers ? (await act("person", answers)).id : null;
}

/** The button at the head of the page that takes a phone out or puts it away. */
export function chip(key, id, name, note, { pressed, unread, onclick, drawing, tabindex }) {
  const say = pageSays;
  return el("button", { type: "button", class: "chip", tabindex, "aria-pressed": String(pressed), "data-key": key, title: note, onclick },
    drawing ? el("span", { class: `avatar hue${hue(id)}`, "aria-hidden": "true" }, icon(drawing)) : avatar(id, name),
    el("span", {}, name), unread > 0 && el("span", { class: "badge", "aria-label": say("unread", { count: unread }) }, String(unread)));
}
