// One message as a bubble: words, media, polls, buttons, reactions, and the small line with its time.

import { aloud, el, hue, icon, iconButton } from "./dom.js";
import { anchor, rich } from "./entities.js";
import { media, mosaic } from "./media.js";
import { poll } from "./poll.js";
import { clockTime } from "./words.js";

/**
 * `view` is the chat that shows it: {store, say, personId, inGroup, nameOf, follow, press, copy, unsupported,
 * actions, react, vote, jump}; `items` are the messages of an album, of which this is the first.
 */
export function bubble(message, view, items = [message]) {
  const { say } = view;
  if (message.service) return service(message, say);
  const mine = isMine(message, view);
  const worded = items.find((each) => each.text) ?? message;
  const box = el("div", { class: "bubble", tabindex: "-1" },
    aloud(`${mine ? say("you") : view.nameOf(message)}: `),
    view.inGroup && !mine && el("div", { class: `name hue${hue(message.from.id)}`, "aria-hidden": "true" }, view.nameOf(message)),
    message.reply_to && quote(message, view),
    body(message, worded, items, view),
    reactions(message, view));
  const actions = iconButton("more", say("message-actions"), () => view.actions(worded, actions), {
    class: "round more", "aria-haspopup": "menu", "aria-expanded": "false" });
  box.append(actions);
  return el("div", { class: `message ${mine ? "out" : "in"}${message.album ? " album" : ""}`, "data-id": message.message_id,
    "data-ids": items.map((each) => each.message_id).join(" ") },
  box, message.buttons.length > 0 && keys(message, view));
}

/** In the group's name, too, one's own words stand on one's own side. */
export function isMine(message, { inGroup, personId }) {
  return !message.from.is_bot && (!inGroup || message.author === personId);
}

function service(message, say) {
  const about = message.about ?? "";
  const words = say(`service-${message.service}`, { name: about || message.from.name });
  return el("div", { class: "pill", "data-id": message.message_id }, el("span", {}, words));
}

function quote(message, view) {
  const to = view.store.message(message.chat_id, message.reply_to);
  // In a forum every message answers the one that opened its topic; Telegram shows no quote for that.
  if (message.reply_to === message.thread_id) return null;
  if (!to) return el("div", { class: "quote" }, el("span", {}, view.say("message-gone")));
  return el("button", { type: "button", class: "quote", onclick: () => view.jump(to.message_id) },
    el("strong", {}, view.nameOf(to)), el("span", {}, snippet(to, view.say)));
}

/** A few words of a message for lists and quotes. */
export function snippet(message, say) {
  if (message.service) return say(`service-${message.service}`, { name: message.about ?? message.from.name });
  const kind = message.media?.kind ?? ["poll", "contact", "venue", "location"].find((each) => message[each]);
  const words = (message.text || message.poll?.question || "").replace(/\s+/g, " ").slice(0, 120);
  return [kind && say(`kind-${kind}`), words].filter(Boolean).join(", ");
}

function body(message, worded, items, view) {
  const { say } = view;
  const words = worded.text && rich(worded.text, worded.entities, view.follow);
  return [
    items.length > 1 ? mosaic(items, say) : message.media && media(message, say),
    message.poll && poll(message, view),
    message.contact && contact(message.contact, view),
    (message.venue || message.location) && place(message, say),
    el("div", { class: words ? "text" : "text bare" }, words || "", meta(message, say)),
  ];
}

function meta(message, say) {
  return el("span", { class: "meta" },
    message.silent && el("span", { title: say("silent") }, icon("silent"), aloud(`${say("silent")}, `)),
    message.edited && el("span", {}, say("edited"), " "),
    el("time", { datetime: new Date(message.date * 1000).toISOString() }, clockTime(message.date)),
    !message.from.is_bot && icon("ticks"));
}

function contact({ first_name, last_name, phone_number }, view) {
  return el("button", { type: "button", class: "file", onclick: () => view.follow.call(phone_number) },
    el("span", { class: "disc" }, icon("person")),
    el("span", {}, el("strong", {}, [first_name, last_name].filter(Boolean).join(" ")), el("small", {}, phone_number)));
}

/** A place without a map: a map would have to be asked for elsewhere. */
function place({ venue, location }, say) {
  const where = `${location.latitude}, ${location.longitude}`;
  return el("div", { class: "file" }, el("span", { class: "disc" }, icon("pin")),
    el("span", {}, el("strong", {}, venue?.title ?? say("kind-location")), venue && el("small", {}, venue.address), el("small", {}, where)));
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
    el("button", { type: "button", "aria-pressed": String(mine), "aria-label": view.say("reaction", { emoji, count }),
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
