// The page's own words. What the bot says is not here: the bot says it.

export const LANGUAGES = { kk: "Қазақша", ru: "Русский", ky: "Кыргызча", en: "English" };

// The offset by which Kazakhstan lives since March 2024, whatever an older browser believes.
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

/** What a chat action is called; rare ones are shown as typing. */
export function doingWords(action) {
  return words[`doing-${action}`] ?? words["doing-typing"];
}

/** Fill the parts of index.html that name their words. */
export function fill(root) {
  for (const node of root.querySelectorAll("[data-say]")) node.textContent = say(node.dataset.say);
  for (const node of root.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", say(node.dataset.label));
    if (node.matches("button, select")) node.title = say(node.dataset.label);
  }
}

export const language = () => code;

export function languageName(of) {
  return LANGUAGES[of] ?? of;
}

// Browsers seldom know Kazakh and Kyrgyz months, so their names stand among the words.
const local = (unix) => new Date((unix + AHEAD) * 1000);

export const clockTime = (unix) => local(unix).toISOString().slice(11, 16);
export const exactTime = (unix) => local(unix).toISOString().slice(11, 19);
export const dayName = (unix) => `${local(unix).getUTCDate()} ${say("months").split(",")[local(unix).getUTCMonth()]}`;
export const fullDay = (unix) => `${say("weekdays").split(",")[(local(unix).getUTCDay() + 6) % 7]}, ${dayName(unix)}`;
export const dayNumber = (unix) => Math.floor((unix + AHEAD) / 86400);

/** Seconds until the next time the clock on the wall shows `hour`. */
export function secondsUntil(hour, unix) {
  const since = (unix + AHEAD) % 86400;
  return Math.ceil((hour * 3600 - since + 86400) % 86400) || 86400;
}

export function fileSize(bytes) {
  return bytes < 1000 ? `${bytes} B` : bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
