// Files inside a bubble: photos, videos, round videos, voices, songs, stickers, papers, and albums of them.

import { aloud, el, icon, iconButton } from "./dom.js";
import { fileSize } from "./words.js";

const FRAMED = new Set(["photo", "video", "animation"]);

export function media(message, say) {
  const { kind, url, name, size, title, duration, emoji } = message.media;
  if (FRAMED.has(kind)) return framed(message, say);
  if (kind === "video_note") return player(message, say, "note");
  if (kind === "voice") return voice(message.media, message.message_id, say);
  if (kind === "sticker") return sticker(url, emoji, say);
  const about = kind === "audio" ? [title, duration && length(duration)].filter(Boolean).join(", ") : fileSize(size);
  return el("a", { class: "file", href: url, download: name },
    el("span", { class: "disc" }, icon(kind === "audio" ? "play" : "file")),
    el("span", {}, el("strong", {}, name), el("small", {}, about)));
}

/** An album: its pictures stand in a grid, its papers and songs below each other. */
export function mosaic(items, say) {
  const grid = items.every((each) => FRAMED.has(each.media?.kind));
  return el("div", { class: grid ? "mosaic" : "papers", role: "group" }, items.map((each) => media(each, say)));
}

function framed(message, say) {
  if (message.media.kind !== "photo") return player(message, say, "film");
  const alt = message.text || say("kind-photo");
  const image = el("img", { src: message.media.url, alt, loading: "lazy" });
  return el("button", { type: "button", class: "photo", onclick: () => enlarge(message.media.url, alt, say) }, image);
}

function player(message, say, shape) {
  const { url, kind, duration } = message.media;
  const film = el("video", { src: url, controls: shape === "film", preload: "metadata", "aria-label": message.text || say(`kind-${kind}`) });
  const time = el("small", {}, length(duration ?? 0));
  if (shape === "film") return el("div", { class: "film" }, film, time);
  const play = el("button", { type: "button", class: "note", "aria-label": say("play"), onclick: () => film.paused ? film.play().catch(() => null) : film.pause() }, film);
  return el("div", {}, play, time);
}

function sticker(url, emoji, say) {
  const image = el("img", { class: "sticker", src: url, alt: `${say("kind-sticker")} ${emoji ?? ""}` });
  image.addEventListener("error", () => image.replaceWith(el("span", { class: "sticker", role: "img", "aria-label": image.alt }, emoji ?? "🙂")));
  return image;
}

function enlarge(url, alt, say) {
  const dialog = el("dialog", { class: "lightbox", "aria-label": alt },
    el("img", { src: url, alt }), iconButton("close", say("close"), () => dialog.close()));
  dialog.addEventListener("click", (click) => click.target === dialog && dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

const length = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

function voice({ url, duration }, seed, say) {
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
  return el("div", { class: "voice" }, play, wave, el("small", {}, aloud(`${say("kind-voice")} `), length(duration ?? 0)));
}
