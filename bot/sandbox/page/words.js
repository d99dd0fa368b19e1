// The page's own words. What the bot says is not here: the bot says it.

export const LANGUAGES = { kk: "Қазақша", ru: "Русский", ky: "Кыргызча", en: "English" };

// The offset by which Kazakhstan lives since March 2024, whatever an older browser believes.
const AHEAD = 5 * 3600;

const known = new Map();
let code = "en";

/** The language chosen before, or the first of the browser's that the page speaks. */
export function likely() {
  const wanted = [localStorage.getItem("language"), ...navigator.languages.map((each) => each.slice(0, 2))];
  return wanted.find((each) => each in LANGUAGES) ?? "en";
}

/** Learn languages: the page speaks one, and each phone its owner's. */
export async function learn(languages = Object.keys(LANGUAGES).filter((each) => !known.has(each))) {
  await Promise.all(languages.map(async (language) => {
    known.set(language, await (await fetch(`/page/words/${language}.json`)).json());
  }));
}

export function speak(language) {
  code = language;
  document.documentElement.lang = language;
}

/** How a phone of this language says a word; `values` fill its {places}. A language nobody wrote is English. */
export function voice(language) {
  const words = known.get(language) ?? known.get("en");
  return (id, values = {}) => (words[id] ?? id).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

/** A word of the page itself. */
export function say(id, values = {}) {
  return voice(code)(id, values);
}

/** What a chat action is called; rare ones are shown as typing. */
export function doingWords(action, say) {
  const id = `doing-${action}`;
  return say(id) === id ? say("doing-typing") : say(id);
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
export const dayName = (unix, inWords = say) => `${local(unix).getUTCDate()} ${inWords("months").split(",")[local(unix).getUTCMonth()]}`;
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
