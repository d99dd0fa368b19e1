// The staff's forum: its topics, one of them open, and who of the staff is writing.

import { Chat } from "./chat.js";
import { avatar, el, icon, iconButton } from "./dom.js";
import { askFor, openMenu } from "./menus.js";
import { snippet } from "./message.js";
import { skipLink } from "./phone.js";
import { clockTime, doingWords, say as pageSays, voice } from "./words.js";

const GENERAL = null;
const GENERAL_ID = 1;
const RIGHTS = ["can_delete_messages", "can_pin_messages", "can_manage_topics", "can_restrict_members", "can_invite_users"];

export class Forum {
  constructor(stage, key, chatId) {
    Object.assign(this, { stage, store: stage.store, key, id: chatId });
    this.thread = stage.asked.topic && this.known(stage.asked.topic) ? stage.asked.topic : GENERAL;
    this.inTopic = this.thread !== GENERAL;
    this.writer = Number(Object.keys(this.group.members)[0]);
    this.node = el("section", { class: "phone forum" });
    this.build();
  }

  /** The words of the screen are in the language of who is writing, so another writer may need another screen. */
  build() {
    const language = this.store.people.get(this.writer)?.language_code ?? "en";
    const say = voice(language);
    Object.assign(this, { say, language, drawnWriters: null, drawnPin: null });
    this.chat?.close();
    const typed = this.chat?.composer.text.value ?? "";
    this.chat = new Chat(this.stage, { say, chatId: this.id, personId: () => this.writer, threadId: () => this.thread, personal: false });
    this.chat.composer.text.value = typed;
    this.owner = el("div", { class: "owner" });
    this.topics = el("div", { class: "topics" });
    this.title = el("h3", {});
    this.status = el("span", { class: "status" });
    this.face = el("span");
    this.back = iconButton("back", say("to-topics"), () => this.leave(), { class: "round back" });
    this.more = iconButton("more", say("phone-actions"), () => this.openMore(), { "aria-haspopup": "menu", "aria-expanded": "false" });
    this.pinned = el("div", { class: "pinned", hidden: true });
    this.as = el("div", { class: "as", role: "group", "aria-label": say("write-as") });
    this.chat.composer.node.prepend(this.as);
    this.chat.node.prepend(this.pinned);
    this.node.replaceChildren(this.owner,
      el("div", { class: "screen", lang: language }, skipLink(say, () => this.focusField()),
        el("nav", { class: "side", "aria-label": say("topics") }, this.topics),
        el("div", { class: "main-side" },
          el("header", {}, this.back, this.face, el("div", { class: "who" }, this.title, this.status), this.more), this.chat.node)));
  }

  get group() {
    return this.store.chats.get(this.id);
  }

  get name() {
    return groupName(this.group, this.say);
  }

  known(thread) {
    return this.group.topics.some((each) => each.thread_id === thread);
  }

  focusField() {
    this.inTopic = true;
    this.node.classList.add("in-topic");
    this.chat.composer.text.focus();
  }

  draw() {
    const members = Object.keys(this.group.members).map(Number);
    if (!members.includes(this.writer) && members.length) this.writeAs(members[0]);
    if (this.thread !== GENERAL && !this.known(this.thread)) this.leave();
    const name = groupName(this.group, pageSays);
    this.owner.replaceChildren(el("span", { class: "avatar hue4", "aria-hidden": "true" }, icon("people")),
      el("h2", {}, name), el("span", {}, members.map((each) => this.store.name(each)).join(", ")),
      iconButton("close", pageSays("put-away", { name }), () => this.stage.putAway(this.key)));
    this.node.setAttribute("aria-label", name);
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
    const general = this.group.general?.hidden ? [] : [this.topicRow(GENERAL, null)];
    this.topics.replaceChildren(...rows.map((topic) => this.topicRow(topic.thread_id, topic)), ...general);
    if (focused !== null) this.topics.querySelector(`[data-thread="${focused}"]`)?.focus();
  }

  newest(thread) {
    return this.store.in(this.id, thread).at(-1)?.message_id ?? 0;
  }

  topicRow(thread, topic) {
    const { say } = this;
    const last = this.store.in(this.id, thread).at(-1);
    const unread = this.store.unreadIn(this.id, thread);
    const { general } = this.group;
    const drawn = el("span", { class: `topic-icon ${topic ? "" : "general"}`, "aria-hidden": "true" }, topic ? topic.icon ?? [...topic.name.trim()][0] : "#");
    if (topic) drawn.style.setProperty("--own", `#${topic.icon_color.toString(16).padStart(6, "0")}`);
    return el("button", { type: "button", class: "topic", "aria-current": String(thread === this.thread), "data-thread": thread ?? "", title: topic?.name ?? this.generalName,
      // One stop for Tab: the open topic; arrows go to the others.
      tabindex: thread === this.thread ? "0" : "-1", onkeydown: (key) => this.walk(key), onclick: () => this.enter(thread) },
    drawn,
    el("span", { class: "what" },
      el("strong", {}, topic?.name ?? this.generalName, (topic ?? general)?.closed && icon("lock")),
      el("small", {}, last ? snippet(last, say) : say("nothing-yet"))),
    el("span", { class: "when" }, last && el("small", {}, clockTime(last.date)),
      unread > 0 && el("span", { class: "badge", role: "img", "aria-label": say("unread", { count: unread }) }, String(unread))));
  }

  walk(key) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key.key];
    if (!step) return;
    key.preventDefault();
    const rows = [...this.topics.children];
    rows[rows.indexOf(key.currentTarget) + step]?.focus();
  }

  get generalName() {
    const name = this.group.general?.name ?? "General";
    return name === "General" ? this.say("general") : name;
  }

  get topic() {
    return this.thread === GENERAL ? this.group.general : this.group.topics.find((each) => each.thread_id === this.thread);
  }

  drawHead() {
    const { topic, say } = this;
    const name = this.thread === GENERAL ? this.generalName : topic?.name ?? "";
    this.title.textContent = name;
    const doing = this.store.doing(this.id, this.thread);
    this.status.textContent = doing ? doingWords(doing, say) : topic?.closed ? say("topic-closed") : this.name;
    this.face.replaceChildren(avatar(this.thread ?? 0, topic?.icon ?? (this.thread === GENERAL ? "#" : name)));
    this.chat.log.node.setAttribute("aria-label", say("topic-of", { name }));
  }

  drawWriters(members) {
    const key = `${members}:${this.writer}:${this.group.anonymous}`;
    if (key === this.drawnWriters) return;
    const focused = this.as.contains(document.activeElement);
    this.drawnWriters = key;
    this.as.replaceChildren(el("span", {}, this.say("write-as")), ...members.map((each) =>
      el("button", { type: "button", "aria-pressed": String(each === this.writer), onclick: () => this.writeAs(each) },
        this.store.name(each), this.group.anonymous.includes(each) && el("small", {}, ` (${this.say("anonymous")})`))));
    if (focused) this.focusWriter();
  }

  focusWriter() {
    this.as.querySelector("[aria-pressed=true]")?.focus();
  }

  drawPinned() {
    const found = this.group.pinned.map((id) => this.store.message(this.id, id)).findLast((each) => each && (each.thread_id ?? GENERAL) === this.thread);
    this.pinned.hidden = !found;
    if (!found || this.drawnPin === found) return;
    this.drawnPin = found;
    this.pinned.replaceChildren(el("button", { type: "button", onclick: () => this.chat.log.jump(found.message_id) },
      icon("pinned"), el("span", {}, el("strong", {}, this.say("pinned")), el("span", {}, snippet(found, this.say)))));
  }

  writeAs(personId) {
    const focused = this.as.contains(document.activeElement);
    this.writer = personId;
    if (this.store.people.get(personId)?.language_code !== this.language) this.build();
    this.stage.touch(focused ? () => this.focusWriter() : undefined);
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

  openMore() {
    const { say, topic } = this;
    const thread_id = this.thread ?? GENERAL_ID;
    const hidden = this.group.anonymous.includes(this.writer);
    const items = [{ icon: "plus", label: say("new-topic"), run: () => this.nameTopic(say("new-topic"), {}) },
      { icon: "edit", label: say("rename-topic"), run: () => this.nameTopic(say("rename-topic"), { thread_id }) },
      { icon: "lock", label: say(topic?.closed ? "reopen-topic" : "close-topic"), run: () => this.chat.do("topic", { thread_id, closed: !topic?.closed }) }];
    if (this.thread !== GENERAL) items.push({ icon: "close", danger: true, label: say("delete-topic"), run: () => this.chat.do("topic", { thread_id, deleted: true }) });
    items.push({ icon: "person", label: say(hidden ? "show-name" : "hide-name"), run: () => this.chat.do("anonymous", { hidden: !hidden }) },
      { icon: "list", label: say("bot-rights"), run: () => this.openRights() });
    openMenu(this.more, say("phone-actions"), items);
  }

  openRights() {
    const { say } = this;
    openMenu(this.more, say("bot-rights"), RIGHTS.map((right) => {
      const given = this.group.rights.includes(right);
      return { label: say(`right-${right}`), hint: given ? "✓" : "", checked: given, run: () => this.chat.do("rights", { rights: { [right]: !given } }) };
    }));
  }

  async nameTopic(title, asked) {
    const { say } = this;
    const answers = await askFor(title, [{ name: "name", label: say("topic-name") }], say("ok"), say("cancel"));
    if (answers) await this.chat.do("topic", { thread_id: undefined, ...asked, ...answers });
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
export const groupName = (chat, say) => (chat.title === "staff" ? say("staff") : chat.title);
