// The page's own words. What the bot says is not here: the bot says it.

export const LANGUAGES = { kk: "Қазақша", ru: "Русский", ky: "Кыргызча", en: "English" };

// The offset by which Kazakhstan lives since March 2024, whatever an older browser believes.
const ZONE = "Etc/GMT-5";
const AHEAD = 5 * 3600;

let words = {};
let code = "en";

/** The language chosen before, or the first of the browser's that the page speaks. */
export function likely() {
  const wanted = [localStorage.getItem("language"), ...navigator.languages.map((each) => each.slice(0, 2))];
  return wanted.find((each) => each in LANGUAGES) ?? "en";
}

export async function speak(language) {
  words = await (await fetch(`/page/words/${language}.json`)).json();
  code = language;
  document.documentElement.lang = language;
}

/** A word of the page; `values` fill its {places}. */
export function say(id, values = {}) {
  const found = words[id] ?? id;
  return found.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

/** Fill the parts of index.html that name their words. */
export function fill(root) {
  for (const node of root.querySelectorAll("[data-say]")) node.textContent = say(node.dataset.say);
  for (const node of root.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", say(node.dataset.label));
    node.title = say(node.dataset.label);
  }
}

export const language = () => code;

export function languageName(of) {
  return LANGUAGES[of] ?? of;
}

const format = (unix, how, locale = code) =>
  new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...how }).format(unix * 1000);

export const clockTime = (unix) => format(unix, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, "ru");
export const exactTime = (unix) => format(unix, { timeStyle: "medium" }, "ru");
export const dayName = (unix) => format(unix, { day: "numeric", month: "long" });
export const fullDay = (unix) => format(unix, { weekday: "short", day: "numeric", month: "short" });
export const dayNumber = (unix) => Math.floor((unix + AHEAD) / 86400);

/** Seconds until the next time the clock on the wall shows `hour`. */
export function secondsUntil(hour, unix) {
  const since = (unix + AHEAD) % 86400;
  return Math.ceil((hour * 3600 - since + 86400) % 86400) || 86400;
}

export function fileSize(bytes) {
  return bytes < 1000 ? `${bytes} B` : bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
