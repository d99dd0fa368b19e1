// What the page knows of the stage, kept current by its events.

const MOST_CALLS = 500;

export class Store {
  constructor() {
    this.listeners = new Set();
    this.clear();
  }

  clear() {
    this.people = new Map();
    this.chats = new Map();
    this.messages = new Map();
    this.typing = new Map();
    this.unread = new Map();
    this.calls = [];
    this.bot = { id: 0, username: "" };
    this.ahead = 0;
  }

  /** Take the whole state of GET /stage/state. */
  load(state) {
    this.clear();
    this.bot = state.bot;
    this.setNow(state.now);
    for (const person of state.people) this.people.set(person.id, person);
    for (const chat of state.chats) this.chats.set(chat.id, chat);
    for (const message of state.messages) this.put(message);
    this.calls = state.calls.slice(-MOST_CALLS);
    this.tell({ kind: "reset" });
  }

  /**
   * Take the bot's names, commands and menus, and people not known yet. Nothing else: the answer
   * may be older than an event that came while it was on its way.
   */
  refresh(state) {
    for (const { id, bot, commands, menu_button, ...rest } of state.people) {
      if (!this.people.has(id)) this.people.set(id, { id, ...rest });
      Object.assign(this.people.get(id), { bot, commands, menu_button });
    }
    for (const { id, commands } of state.chats) Object.assign(this.chats.get(id) ?? {}, { commands });
    this.tell({ kind: "refreshed" });
  }

  apply(event) {
    this[`on_${event.kind}`]?.(event);
    this.tell(event);
  }

  on_message({ message }) {
    this.put(message);
    const key = keyOf(message.chat_id, message.thread_id);
    this.typing.delete(key);
    if (message.from.id !== message.chat_id && !message.deleted) this.unread.set(key, (this.unread.get(key) ?? 0) + 1);
  }

  on_edit({ message }) {
    this.put(message);
  }

  on_reaction({ message }) {
    this.put(message);
  }

  on_delete({ message }) {
    this.messages.get(message.chat_id)?.delete(message.message_id);
  }

  on_person({ person }) {
    this.people.set(person.id, person);
  }

  on_chat({ chat }) {
    this.chats.set(chat.id, chat);
  }

  on_topic({ topic }) {
    const chat = this.chats.get(topic.chat_id);
    if (!chat) return;
    if (topic.thread_id === chat.general?.thread_id) {
      chat.general = topic;
      return;
    }
    const others = chat.topics.filter((each) => each.thread_id !== topic.thread_id);
    chat.topics = topic.deleted ? others : [...others, topic];
    chat.topics.sort((one, other) => one.thread_id - other.thread_id);
    if (!topic.deleted) return;
    for (const message of this.in(chat.id, topic.thread_id)) this.messages.get(chat.id).delete(message.message_id);
  }

  on_typing({ chat_id, thread_id, action }) {
    // Telegram shows it for five seconds, or until the message comes.
    const key = keyOf(chat_id, thread_id);
    clearTimeout(this.typing.get(key)?.timer);
    const timer = setTimeout(() => {
      this.typing.delete(key);
      this.tell({ kind: "typing", chat_id, thread_id, action: null });
    }, 5000);
    this.typing.set(key, { action, timer });
  }

  on_call({ call }) {
    // A long wait was listed while it lasted; its answer takes its place.
    this.calls = this.calls.filter((each) => each.serial !== call.serial);
    this.calls.push(call);
    if (this.calls.length > MOST_CALLS) this.calls.shift();
    this.setNow(call.at);
  }

  on_clock({ now }) {
    this.setNow(now);
  }

  put(message) {
    if (message.deleted) return this.on_delete({ message });
    if (!this.messages.has(message.chat_id)) this.messages.set(message.chat_id, new Map());
    this.messages.get(message.chat_id).set(message.message_id, message);
    const writer = this.people.get(message.from.id);
    if (writer && message.chat_id === writer.id) writer.started = true;
    return message;
  }

  /** Messages of a chat, oldest first; of one topic, when the chat is a forum. */
  in(chatId, threadId) {
    const all = [...(this.messages.get(chatId)?.values() ?? [])].sort((one, other) => one.message_id - other.message_id);
    return this.chats.get(chatId)?.is_forum ? all.filter((each) => each.thread_id === threadId) : all;
  }

  message(chatId, messageId) {
    return this.messages.get(chatId)?.get(messageId);
  }

  doing(chatId, threadId) {
    return this.typing.get(keyOf(chatId, threadId))?.action;
  }

  /** Somebody looked at the end of this chat; says whether anything there was new. */
  read(chatId, threadId) {
    return this.unread.delete(keyOf(chatId, threadId));
  }

  unreadIn(chatId, threadId) {
    if (threadId !== undefined || !this.chats.get(chatId)?.is_forum) return this.unread.get(keyOf(chatId, threadId)) ?? 0;
    return [...this.unread].reduce((sum, [key, count]) => sum + (key.startsWith(`${chatId}:`) ? count : 0), 0);
  }

  name(id) {
    return this.people.get(id)?.first_name ?? "";
  }

  setNow(unix) {
    this.ahead = unix - Date.now() / 1000;
  }

  now() {
    return Date.now() / 1000 + this.ahead;
  }

  listen(listener) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event) {
    for (const listener of this.listeners) listener(event);
  }
}

const keyOf = (chatId, threadId) => `${chatId}:${threadId ?? ""}`;
