// One message as a bubble: words, media, buttons, reactions, and the small line with its time.

import { aloud, el, hue, icon, iconButton } from "./dom.js";
import { anchor, rich } from "./entities.js";
import { clockTime, fileSize, say } from "./words.js";

/**
 * `view` is the chat that shows it: {store, personId, inGroup, nameOf, follow, press, copy, unsupported, actions, react, jump}.
 */
export function bubble(message, view) {
  if (message.service) return service(message);
  const mine = !message.from.is_bot && (!view.inGroup || message.from.id === view.personId);
  const box = el("div", { class: "bubble", tabindex: "-1" },
    aloud(`${mine ? say("you") : view.nameOf(message)}: `),
    view.inGroup && !mine && el("div", { class: `name hue${hue(message.from.id)}`, "aria-hidden": "true" }, view.nameOf(message)),
    message.reply_to && quote(message, view),
    body(message, view),
    reactions(message, view));
  const actions = iconButton("more", say("message-actions"), () => view.actions(message, actions), {
    class: "round more", "aria-haspopup": "menu", "aria-expanded": "false" });
  box.append(actions);
  return el("div", { class: `message ${mine ? "out" : "in"}${message.album ? " album" : ""}`, "data-id": message.message_id },
    box, message.buttons.length > 0 && keys(message, view));
}

function service(message) {
  const about = message.about ?? "";
  const words = say(`service-${message.service}`, { name: about || message.from.name });
  return el("div", { class: "pill", "data-id": message.message_id }, el("span", {}, words));
}

function quote(message, view) {
  const to = view.store.message(message.chat_id, message.reply_to);
  // In a forum every message answers the one that opened its topic; Telegram shows no quote for that.
  if (message.reply_to === message.thread_id) return null;
  if (!to) return el("div", { class: "quote" }, el("span", {}, say("message-gone")));
  return el("button", { type: "button", class: "quote", onclick: () => view.jump(to.message_id) },
    el("strong", {}, view.nameOf(to)), el("span", {}, snippet(to)));
}

/** A few words of a message for lists and quotes. */
export function snippet(message) {
  if (message.service) return say(`service-${message.service}`, { name: message.about ?? message.from.name });
  const kind = message.media?.kind ?? (message.contact && "contact") ?? (message.location && "location");
  const words = message.text.replace(/\s+/g, " ").slice(0, 120);
  return [kind && say(`kind-${kind}`), words].filter(Boolean).join(", ");
}

function body(message, view) {
  const words = message.text && rich(message.text, message.entities, view.follow);
  return [
    message.media && media(message),
    message.contact && card("person", message.contact.first_name, message.contact.phone_number),
    message.location && card("pin", say("kind-location"), `${message.location.latitude}, ${message.location.longitude}`),
    el("div", { class: message.text ? "text" : "text bare" }, words || "", meta(message)),
  ];
}

function meta(message) {
  return el("span", { class: "meta" },
    message.silent && el("span", { title: say("silent") }, icon("silent"), aloud(`${say("silent")}, `)),
    message.edited && el("span", {}, say("edited"), " "),
    el("time", { datetime: new Date(message.date * 1000).toISOString() }, clockTime(message.date)),
    !message.from.is_bot && icon("ticks"));
}

function media(message) {
  const { kind, url, name, size } = message.media;
  if (kind === "photo") {
    const alt = message.text || say("kind-photo");
    const image = el("img", { src: url, alt, loading: "lazy" });
    return el("button", { type: "button", class: "photo", onclick: () => enlarge(url, alt) }, image);
  }
  if (kind === "voice") return voice(message.media, message.message_id);
  return el("a", { class: "file", href: url, download: name },
    el("span", { class: "disc" }, icon("file")),
    el("span", {}, el("strong", {}, name), el("small", {}, fileSize(size))));
}

function enlarge(url, alt) {
  const dialog = el("dialog", { class: "lightbox", "aria-label": alt },
    el("img", { src: url, alt }), iconButton("close", say("close"), () => dialog.close()));
  dialog.addEventListener("click", (click) => click.target === dialog && dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function voice({ url, duration }, seed) {
  let sound = null;
  const play = iconButton("play", say("play"), () => {
    sound ??= new Audio(url);
    sound.onended = sound.onpause = () => show(false);
    if (!sound.paused) return sound.pause();
    return sound.play().then(() => show(true), () => show(false));
  }, { class: "disc" });
  const show = (playing) => {
    play.replaceChildren(icon(playing ? "pause" : "play"));
    play.setAttribute("aria-label", say(playing ? "pause" : "play"));
  };
  // Telegram draws the sound's own shape; a shape made from the number is enough to tell two apart.
  const bars = Array.from({ length: 28 }, (_, each) => 3 + Math.abs(Math.sin(each * 1.7 + seed) * Math.cos(each * 0.6 + seed)) * 15);
  const wave = el("span", { class: "wave", "aria-hidden": "true" });
  for (const height of bars) {
    const bar = el("i");
    bar.style.height = `${height.toFixed(0)}px`;
    wave.append(bar);
  }
  const length = duration ?? 0;
  return el("div", { class: "voice" }, play, wave,
    el("small", {}, aloud(`${say("kind-voice")} `), `${Math.floor(length / 60)}:${String(length % 60).padStart(2, "0")}`));
}

function card(drawing, title, words) {
  return el("div", { class: "file" }, el("span", { class: "disc" }, icon(drawing)),
    el("span", {}, el("strong", {}, title), el("small", {}, words)));
}

function reactions(message, view) {
  const counted = new Map();
  for (const [who, given] of Object.entries(message.reactions)) {
    for (const { emoji } of given) {
      const one = counted.get(emoji) ?? { count: 0, mine: false };
      one.count += 1;
      one.mine ||= Number(who) === view.personId;
      counted.set(emoji, one);
    }
  }
  if (!counted.size) return null;
  return el("div", { class: "reactions" }, [...counted].map(([emoji, { count, mine }]) =>
    el("button", { type: "button", "aria-pressed": String(mine), "aria-label": say("reaction", { emoji, count }),
      onclick: () => view.react(message, mine ? null : emoji) }, `${emoji} ${count}`)));
}

function keys(message, view) {
  return el("div", { class: "keys" }, message.buttons.map((row) =>
    el("div", { class: "row" }, row.map((button) => key(message, button, view)))));
}

function key(message, button, view) {
  const props = { class: `key ${button.style ?? ""}` };
  if (button.url) return anchor(button.url, [button.text, icon("out")], view.follow, props);
  const touched = () => {
    if (button.callback_data !== undefined) return view.press(message, button, node);
    if (button.copy_text) return view.copy(button.copy_text.text);
    return view.unsupported();
  };
  const node = el("button", { type: "button", ...props, onclick: touched }, button.text);
  if (button.copy_text) node.append(icon("copy"));
  return node;
}
