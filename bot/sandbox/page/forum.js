// The staff's forum: its topics, one of them open, and who of the staff is writing.

import { Chat } from "./chat.js";
import { avatar, el, icon, iconButton } from "./dom.js";
import { snippet } from "./message.js";
import { clockTime, doingWords, say } from "./words.js";

const GENERAL = null;

export class Forum {
  constructor(stage, key, chatId) {
    Object.assign(this, { stage, store: stage.store, key, id: chatId });
    this.thread = GENERAL;
    this.writer = Number(Object.keys(this.group.members)[0]);
    this.chat = new Chat(stage, { chatId, personId: () => this.writer, threadId: () => this.thread, personal: false });
    this.owner = el("div", { class: "owner" });
    this.topics = el("div", { class: "topics" });
    this.title = el("h3", {});
    this.status = el("span", { class: "status" });
    this.face = el("span");
    this.back = iconButton("back", say("to-topics"), () => this.leave(), { class: "round back" });
    this.pinned = el("div", { class: "pinned", hidden: true });
    this.as = el("div", { class: "as", role: "group", "aria-label": say("write-as") });
    this.chat.composer.node.prepend(this.as);
    this.chat.node.prepend(this.pinned);
    this.node = el("section", { class: "phone forum" }, this.owner,
      el("div", { class: "screen" },
        el("nav", { class: "side", "aria-label": say("topics") }, this.topics),
        el("div", { class: "main-side" },
          el("header", {}, this.back, this.face, el("div", { class: "who" }, this.title, this.status)), this.chat.node)));
  }

  get group() {
    return this.store.chats.get(this.id);
  }

  get name() {
    return groupName(this.group);
  }

  draw() {
    const members = Object.keys(this.group.members).map(Number);
    if (!members.includes(this.writer)) [this.writer] = members;
    if (this.thread !== GENERAL && !this.group.topics.some((each) => each.thread_id === this.thread)) this.leave();
    this.owner.replaceChildren(el("span", { class: "avatar hue4", "aria-hidden": "true" }, icon("people")),
      el("h2", {}, this.name), el("span", {}, members.map((each) => this.store.name(each)).join(", ")),
      iconButton("close", say("put-away", { name: this.name }), () => this.stage.putAway(this.key)));
    this.node.setAttribute("aria-label", this.name);
    this.node.classList.toggle("in-topic", this.inTopic === true);
    this.drawTopics();
    this.drawHead();
    this.drawWriters(members);
    this.drawPinned();
    this.chat.show();
  }

  drawTopics() {
    const rows = [...this.group.topics].sort((one, other) => this.newest(other.thread_id) - this.newest(one.thread_id));
    const focused = this.topics.contains(document.activeElement) ? document.activeElement.dataset.thread : null;
    this.topics.replaceChildren(...rows.map((topic) => this.topicRow(topic.thread_id, topic)), this.topicRow(GENERAL, null));
    if (focused !== null) this.topics.querySelector(`[data-thread="${focused}"]`)?.focus();
  }

  newest(thread) {
    return this.store.in(this.id, thread).at(-1)?.message_id ?? 0;
  }

  topicRow(thread, topic) {
    const last = this.store.in(this.id, thread).at(-1);
    const unread = this.store.unreadIn(this.id, thread);
    const drawn = el("span", { class: `topic-icon ${topic ? "" : "general"}`, "aria-hidden": "true" }, topic ? [...topic.name.trim()][0] : "#");
    if (topic) drawn.style.setProperty("--own", `#${topic.icon_color.toString(16).padStart(6, "0")}`);
    return el("button", { type: "button", class: "topic", "aria-current": String(thread === this.thread), "data-thread": thread ?? "", onclick: () => this.enter(thread) },
      drawn,
      el("span", { class: "what" },
        el("strong", {}, topic?.name ?? say("general"), topic?.closed && icon("lock")),
        el("small", {}, last ? snippet(last) : say("nothing-yet"))),
      el("span", { class: "when" }, last && el("small", {}, clockTime(last.date)),
        unread > 0 && el("span", { class: "badge", "aria-label": say("unread", { count: unread }) }, String(unread))));
  }

  drawHead() {
    const topic = this.group.topics.find((each) => each.thread_id === this.thread);
    this.title.textContent = topic?.name ?? say("general");
    const doing = this.store.doing(this.id, this.thread);
    this.status.textContent = doing ? doingWords(doing) : topic?.closed ? say("topic-closed") : this.name;
    this.face.replaceChildren(avatar(topic?.thread_id ?? 0, topic?.name ?? "#"));
    this.chat.log.node.setAttribute("aria-label", say("topic-of", { name: this.title.textContent }));
  }

  drawWriters(members) {
    const key = `${members}:${this.writer}`;
    if (key === this.drawnWriters) return;
    const focused = this.as.contains(document.activeElement);
    this.drawnWriters = key;
    this.as.replaceChildren(el("span", {}, say("write-as")), ...members.map((each) =>
      el("button", { type: "button", "aria-pressed": String(each === this.writer), onclick: () => this.writeAs(each) }, this.store.name(each))));
    if (focused) this.as.querySelector("[aria-pressed=true]").focus();
  }

  drawPinned() {
    const found = this.group.pinned.map((id) => this.store.message(this.id, id)).findLast((each) => each && (each.thread_id ?? GENERAL) === this.thread);
    this.pinned.hidden = !found;
    if (!found || this.drawnPin === found) return;
    this.drawnPin = found;
    this.pinned.replaceChildren(el("button", { type: "button", onclick: () => this.chat.log.jump(found.message_id) },
      icon("pinned"), el("span", {}, el("strong", {}, say("pinned")), el("span", {}, snippet(found)))));
  }

  writeAs(personId) {
    this.writer = personId;
    this.stage.touch();
  }

  enter(thread) {
    this.thread = thread;
    this.inTopic = true;
    this.chat.log.pinned = true;
    if (!this.chat.composer.about.hidden) this.chat.composer.forget();
    this.stage.touch(() => this.chat.composer.text.focus({ preventScroll: true }));
  }

  leave() {
    const left = this.thread ?? "";
    this.inTopic = false;
    this.thread = GENERAL;
    this.stage.touch(() => this.topics.querySelector(`[data-thread="${left}"]`)?.focus());
  }

  concerns(event) {
    const chatId = event.message?.chat_id ?? event.topic?.chat_id ?? event.chat?.id ?? event.chat_id;
    return chatId === undefined || chatId === this.id;
  }

  close() {
    this.chat.close();
  }
}

/** "staff" is what the cast calls the forum; people see it in their own language. */
export const groupName = (chat) => (chat.title === "staff" ? say("staff") : chat.title);
