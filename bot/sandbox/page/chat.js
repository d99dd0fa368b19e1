// One conversation on one screen: its log, its composer, what is pressed in it and what pops up over it.

import { act, upload } from "./api.js";
import { Composer } from "./composer.js";
import { el } from "./dom.js";
import { Log } from "./log.js";
import { openMenu } from "./menus.js";
import { isMine } from "./message.js";

const REACTIONS = ["👍", "❤", "🙏", "👌", "👀", "😢", "🔥", "👎"];
const CAPTIONED = new Set(["photo", "video", "audio", "voice", "document", "animation"]);
const TOAST_LASTS = 4000;
const LONGEST_WAIT = 15000;
const MOST_EARLY = 50;
const LOCATION = { latitude: 43.238, longitude: 76.945 };

export class Chat {
  /** `personId` and `threadId` are asked each time: in the forum both change. */
  constructor(stage, { say, chatId, personId, threadId = () => undefined, personal = true }) {
    Object.assign(this, { stage, store: stage.store, say, chatId, personal });
    this.person = personId;
    this.thread = threadId;
    this.view = this.asView();
    this.log = new Log(this.view, () => this.seen());
    this.composer = new Composer(this);
    this.toast = el("div", { class: "toast", role: "status" });
    this.over = el("div", { class: "over", hidden: true });
    this.node = el("div", { class: "chat" },
      el("div", { class: "wall" }, this.log.node, this.log.down), this.toast, this.composer.node, this.over);
  }

  asView() {
    const chat = this;
    return {
      store: this.store,
      say: this.say,
      inGroup: !this.personal,
      get personId() { return chat.person(); },
      nameOf: (message) => chat.nameOf(message),
      follow: {
        say: this.say,
        command: (words) => chat.send(words, {}),
        open: (url) => chat.openLink(url) || chat.pop(chat.say("would-open", { url })),
        call: (number) => chat.pop(chat.say("would-call", { number })),
      },
      press: (message, button, node) => chat.press(message, button, node),
      copy: (text) => chat.copy(text),
      unsupported: () => chat.unsupported(),
      actions: (message, anchor) => chat.actions(message, anchor),
      react: (message, emoji) => chat.do("react", { message_id: message.message_id, emoji }),
      vote: (message, options) => chat.do("vote", { message_id: message.message_id, options }),
      jump: (id) => chat.log.jump(id),
    };
  }

  show() {
    const personId = this.person();
    // For another reader other messages are their own.
    if (this.shownTo !== personId) this.log.empty();
    this.shownTo = personId;
    const thread = this.thread() ?? null;
    this.log.show(this.store.in(this.chatId, thread), this.store.unreadIn(this.chatId, thread));
    this.composer.show();
  }

  /** The bot is called differently in each language. */
  nameOf({ from }) {
    const group = this.store.chats.get(this.chatId);
    // Who writes in the group's name is called as the group, and the forum has a name in each language.
    if (group && from.name === group.title && group.title === "staff") return this.say("staff");
    return (from.id === this.store.bot.id && this.store.people.get(this.person())?.bot.name) || from.name;
  }

  seen() {
    if (this.store.read(this.chatId, this.thread() ?? null)) this.stage.touch();
  }

  commands() {
    const person = this.store.people.get(this.person());
    if (this.personal) return person?.commands ?? [];
    return this.store.chats.get(this.chatId)?.commands[this.person()] ?? [];
  }

  /** The bot's newest message that says what the keyboard should be. */
  replyKeyboard() {
    if (!this.personal) return null;
    return this.store.in(this.chatId).findLast((message) => message.from.is_bot && message.keyboard) ?? null;
  }

  where() {
    return { person_id: this.person(), chat_id: this.chatId, thread_id: this.thread() ?? undefined };
  }

  /** Do something on the stage; what is not possible is told, and null comes back. */
  async do(what, asked) {
    try {
      return await act(what, { ...this.where(), ...asked });
    } catch (error) {
      this.pop(this.say("not-possible", { error: error.message }));
      return null;
    }
  }

  send(text, more) {
    this.log.pinned = true;
    return this.do("say", { text, ...more });
  }

  edit(message, text) {
    return this.do("edit", { message_id: message.message_id, text });
  }

  contact() {
    const phone_number = `+7700000${String(this.person()).padStart(4, "0").slice(-4)}`;
    return this.do("contact", { phone_number });
  }

  location() {
    return this.do("location", LOCATION);
  }

  async upload(kind, files, caption, more) {
    this.log.pinned = true;
    try {
      return await upload({ ...this.where(), kind, caption, ...more }, files);
    } catch (error) {
      this.pop(this.say("not-possible", { error: error.message }));
      return null;
    }
  }

  async press(message, button, node) {
    node.setAttribute("aria-busy", "true");
    const rest = () => node.removeAttribute("aria-busy");
    const asked = await this.do("press", { message_id: message.message_id, button: button.callback_data });
    if (!asked) return rest();
    setTimeout(rest, LONGEST_WAIT);
    return this.stage.presses.wait(asked.query_id, this, node);
  }

  /** What the bot answered to a press: nothing, a line that goes away, or a window. */
  answered({ text, show_alert, url }, node) {
    node?.removeAttribute("aria-busy");
    if (url && !this.openLink(url)) this.pop(this.say("would-open", { url }));
    if (!text) return;
    if (show_alert) this.alert(text, node);
    else this.pop(text);
  }

  pop(words) {
    clearTimeout(this.popping);
    this.toast.replaceChildren(el("span", {}, words));
    this.popping = setTimeout(() => this.toast.replaceChildren(), TOAST_LASTS);
  }

  alert(text, node) {
    const { say } = this;
    const before = document.activeElement;
    const close = () => {
      const inside = window.contains(document.activeElement);
      this.over.hidden = true;
      this.over.replaceChildren();
      if (!inside) return;
      if (before.isConnected && before !== document.body) before.focus();
      else (this.log.list.querySelector(".message:last-child .key") ?? this.composer.text).focus();
    };
    const ok = el("button", { type: "button", class: "main", onclick: close }, say("ok"));
    const window = el("div", { class: "window", role: "alertdialog", "aria-modal": "false", "aria-label": say("alert"), "aria-describedby": `alert${this.chatId}` },
      el("p", { id: `alert${this.chatId}` }, text), ok);
    window.addEventListener("keydown", (key) => key.key === "Escape" && close());
    this.over.replaceChildren(window);
    this.over.hidden = false;
    // Nobody who is typing on another phone is torn away from it.
    if (this.node.contains(before) || before === document.body || before === node) ok.focus();
  }

  /** Follow a link on this phone when it leads to the bot itself or into one of its groups; else say no. */
  openLink(url) {
    const group = [...this.store.chats.values()].find((chat) => chat.links.some((each) => each.invite_link === url));
    if (group) {
      this.do("join", { chat_id: group.id, link: url }).then((chat) => chat && this.pop(this.joined(chat)));
      return true;
    }
    const found = /^(?:https?:\/\/(?:t|telegram)\.me\/|tg:\/\/resolve\?domain=)(\w+)(?:[?&]start=([\w-]+))?$/i.exec(url);
    if (!found || found[1].toLowerCase() !== this.store.bot.username.toLowerCase()) return false;
    this.do(found[2] ? "link" : "say", found[2] ? { payload: found[2] } : { text: "/start" });
    return true;
  }

  joined(chat) {
    return this.say(chat.members[this.person()] ? "joined" : "asked-to-join");
  }

  async copy(text) {
    await navigator.clipboard?.writeText(text).catch(() => null);
    this.pop(this.say("copied", { text }));
  }

  unsupported() {
    this.pop(this.say("only-real"));
  }

  actions(message, anchor) {
    const { say } = this;
    const mine = isMine(message, this.view);
    const boss = ["administrator", "creator"].includes(this.store.chats.get(this.chatId)?.members[this.person()]);
    const given = message.reactions[this.person()]?.[0]?.emoji;
    const row = (close) => el("div", { class: "emoji", role: "group", "aria-label": say("react") }, REACTIONS.map((emoji) =>
      el("button", { type: "button", role: "menuitemcheckbox", "aria-checked": String(given === emoji), "aria-label": say("react-with", { emoji }),
        onclick: () => { close(); this.view.react(message, given === emoji ? null : emoji); } }, emoji)));
    const items = [{ icon: "reply", label: say("reply"), run: () => this.composer.answer(message) }];
    const worded = message.media ? CAPTIONED.has(message.media.kind) : Boolean(message.text);
    if (mine && worded) items.push({ icon: "edit", label: say("edit"), run: () => this.composer.correct(message) });
    if (message.text) items.push({ icon: "copy", label: say("copy"), run: () => this.copy(message.text) });
    if (mine || boss || this.personal) items.push({ icon: "close", label: say("delete"), danger: true, run: () => this.do("delete", { message_id: message.message_id }) });
    openMenu(anchor, say("message-actions"), items, { top: row });
  }

  close() {
    this.log.close();
    clearTimeout(this.popping);
  }
}

/** Presses that wait for the bot's answer, by the number of the callback query. */
export class Presses {
  constructor() {
    this.waiting = new Map();
    this.early = new Map();
  }

  wait(queryId, chat, node) {
    const answer = this.early.get(queryId);
    this.early.clear();
    if (answer) chat.answered(answer, node);
    else this.waiting.set(queryId, { chat, node });
  }

  /** The answer came; nobody here may have pressed, a script can. */
  answer(event) {
    const found = this.waiting.get(event.query_id);
    this.waiting.delete(event.query_id);
    // The answer may overtake the number of the question.
    if (found) return found.chat.answered(event, found.node);
    if (this.early.size > MOST_EARLY) this.early.clear();
    return this.early.set(event.query_id, event);
  }
}
