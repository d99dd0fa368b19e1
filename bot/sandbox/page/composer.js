// The bottom of a chat: the text field, what can be attached, commands, and the bot's reply keyboard.

import { el, icon, iconButton } from "./dom.js";
import { openMenu } from "./menus.js";
import { snippet } from "./message.js";
import { samplePhoto, sampleSticker, sampleVideo, sampleVoice } from "./samples.js";

const TALLEST = 132;
const UNWORDED = new Set(["voice", "video_note", "sticker"]);

/**
 * `chat` offers: {store, say, chatId, commands(), replyKeyboard(), personal, send(text, more), edit(message, text),
 * upload(kind, files, caption), contact(), location()}.
 */
export class Composer {
  constructor(chat) {
    const { say } = chat;
    Object.assign(this, { chat, say });
    this.reply = null;
    this.editing = null;
    this.keyboardId = null;
    this.folded = false;
    this.text = el("textarea", { rows: 1, "aria-label": say("write"), placeholder: say("write"), maxlength: 4096,
      oninput: () => this.typed(), onkeydown: (key) => this.key(key) });
    this.send = iconButton("send", say("send"), () => this.submit(), { class: "round send" });
    this.menu = el("button", { type: "button", class: "commands", "aria-label": say("menu"), "aria-haspopup": "menu", "aria-expanded": "false", onclick: () => this.openCommands() },
      icon("menu"), el("span", {}, say("menu")));
    this.attach = iconButton("attach", say("attach"), () => this.openAttach(), { "aria-haspopup": "menu", "aria-expanded": "false" });
    this.unfold = iconButton("keyboard", say("keyboard"), () => this.toggleKeyboard(), { hidden: true, "aria-expanded": "true" });
    this.about = el("div", { class: "about", hidden: true });
    this.keys = el("div", { class: "keyboard", hidden: true, role: "group", "aria-label": say("keyboard") });
    this.hints = el("div", { class: "hints", hidden: true, role: "group", "aria-label": say("commands") });
    this.file = el("input", { type: "file", hidden: true, "aria-label": say("attach"), tabindex: "-1", onchange: () => this.picked() });
    this.node = el("form", { class: "composer", onsubmit: (submit) => { submit.preventDefault(); this.submit(); } },
      this.hints, this.about,
      el("div", { class: "line" }, this.menu, this.attach, this.text, this.unfold, this.send), this.keys, this.file);
    this.typed();
  }

  /** Follow the chat: its commands and the reply keyboard the bot asked for last. */
  show() {
    this.menu.hidden = this.chat.commands().length === 0;
    const message = this.chat.replyKeyboard();
    const asked = message?.keyboard?.keyboard ? message : null;
    if (this.keyboardId !== (asked?.message_id ?? null)) {
      this.keyboardId = asked?.message_id ?? null;
      this.folded = false;
      this.drawKeyboard(asked?.keyboard);
    }
    this.text.placeholder = message?.keyboard?.input_field_placeholder || this.say("write");
    this.keys.hidden = !asked || this.folded;
    this.unfold.hidden = !asked;
    this.unfold.setAttribute("aria-expanded", String(!this.folded));
  }

  drawKeyboard(keyboard) {
    this.keys.replaceChildren(...(keyboard?.keyboard ?? []).map((row) => el("div", { class: "row" }, row.map((each) => {
      const button = typeof each === "string" ? { text: each } : each;
      return el("button", { type: "button", onclick: () => this.keyPressed(button, keyboard) }, button.text);
    }))));
  }

  keyPressed(button, keyboard) {
    if (keyboard.one_time_keyboard) this.toggleKeyboard(true);
    if (button.request_contact) return this.chat.contact();
    if (button.request_location) return this.chat.location();
    if (button.request_users || button.request_chat || button.request_poll || button.web_app) return this.chat.unsupported();
    return this.chat.send(button.text, {});
  }

  toggleKeyboard(folded = !this.folded) {
    this.folded = folded;
    this.show();
    if (folded) this.text.focus();
  }

  key(key) {
    if (key.key === "Enter" && !key.shiftKey && !key.isComposing) {
      key.preventDefault();
      this.submit();
    } else if (key.key === "Escape" && (this.reply || this.editing || !this.hints.hidden)) {
      key.preventDefault();
      this.hints.hidden = true;
      this.forget();
    }
  }

  typed() {
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight, TALLEST)}px`;
    this.send.classList.toggle("ready", this.text.value.trim() !== "");
    this.hint();
  }

  /** After "/" the matching commands stand above the field, as on a phone. */
  hint() {
    const begun = /^\/(\w*)$/.exec(this.text.value);
    const found = begun ? this.chat.commands().filter((each) => each.command.startsWith(begun[1])) : [];
    this.hints.hidden = found.length === 0;
    this.hints.replaceChildren(...found.map((each) =>
      el("button", { type: "button", onclick: () => this.command(each.command) }, el("b", {}, `/${each.command}`), " ", each.description)));
  }

  command(name) {
    this.text.value = "";
    this.typed();
    this.text.focus();
    return this.chat.send(`/${name}`, {});
  }

  async submit() {
    const text = this.text.value.trim();
    if (!text) return this.text.focus();
    const { reply, editing } = this;
    this.text.value = "";
    this.forget();
    this.typed();
    const done = editing ? await this.chat.edit(editing, text) : await this.chat.send(text, { reply_to: reply?.message_id });
    if (done || this.text.value) return;
    this.text.value = text;
    this.typed();
  }

  answer(message) {
    this.forget();
    this.reply = message;
    this.aboutLine("reply", this.chat.nameOf(message), snippet(message, this.say));
  }

  correct(message) {
    this.forget();
    this.editing = message;
    this.text.value = message.text;
    this.typed();
    this.aboutLine("edit", this.say("editing"), snippet(message, this.say));
  }

  aboutLine(drawing, title, words) {
    this.about.replaceChildren(icon(drawing), el("span", {}, el("strong", {}, title), el("span", {}, words)),
      iconButton("close", this.say("cancel"), () => this.forget()));
    this.about.hidden = false;
    this.text.focus();
  }

  forget() {
    if (this.editing) this.text.value = "";
    this.reply = this.editing = null;
    this.about.hidden = true;
    this.about.replaceChildren();
    this.text.focus();
  }

  openCommands() {
    openMenu(this.menu, this.say("commands"), this.chat.commands().map((each) => ({
      label: each.description, hint: `/${each.command}`, run: () => this.command(each.command) })));
  }

  openAttach() {
    const { say } = this;
    openMenu(this.attach, say("attach"), [
      { icon: "photo", label: say("send-photo"), run: () => this.pick("photo", "image/*", true) },
      { icon: "file", label: say("send-file"), run: () => this.pick("document", "", false) },
      { icon: "play", label: say("send-video"), run: () => this.pick("video", "video/*", false) },
      { icon: "voice", label: say("send-voice"), run: () => this.pick("voice", "audio/*", false) },
      { icon: "photo", label: say("sample-photo"), run: async () => this.upload("photo", [await samplePhoto()]) },
      { icon: "photo", label: say("sample-album"), run: async () => this.upload("album", [await samplePhoto(), await samplePhoto()]) },
      { icon: "play", label: say("sample-video"), run: async () => this.upload("video", [await sampleVideo()]) },
      { icon: "play", label: say("sample-note"), run: async () => this.upload("video_note", [await sampleVideo()]) },
      { icon: "voice", label: say("sample-voice"), run: () => this.upload("voice", [sampleVoice()]) },
      { icon: "photo", label: say("sample-sticker"), run: async () => this.upload("sticker", [await sampleSticker()]) },
      { icon: "person", label: say("send-contact"), run: () => this.chat.contact() },
      { icon: "pin", label: say("send-location"), run: () => this.chat.location() },
    ]);
  }

  pick(kind, accept, multiple) {
    Object.assign(this.file, { accept, multiple, value: "" });
    this.file.dataset.kind = kind;
    this.file.click();
  }

  picked() {
    const files = [...this.file.files];
    if (!files.length) return null;
    const { kind } = this.file.dataset;
    return this.upload(kind === "photo" && files.length > 1 ? "album" : kind, files);
  }

  /** What stands in the field goes along as the caption. */
  async upload(kind, files) {
    const caption = UNWORDED.has(kind) ? "" : this.text.value.trim();
    const sent = await this.chat.upload(kind, files, caption, { reply_to: this.reply?.message_id });
    if (!sent) return;
    if (caption) this.text.value = "";
    this.forget();
    this.typed();
  }
}
