// A poll or a quiz as its reader sees it: to be answered, or answered with its counts.

import { aloud, el, icon } from "./dom.js";

export function poll(message, view) {
  const { say, personId } = view;
  const asked = message.poll;
  const own = asked.votes[personId] ?? [];
  const done = own.length > 0 || asked.is_closed;
  const counts = done && !(asked.hides_results && !asked.is_closed);
  const box = el("div", { class: "poll", role: "group", "aria-label": asked.question },
    el("strong", {}, asked.question), el("small", {}, kindOf(asked, say)));
  if (done) box.append(...asked.options.map((_, number) => result(asked, number, own, counts, say)));
  else box.append(...choices(message, view));
  if (done && asked.explanation) box.append(el("p", { class: "explanation" }, asked.explanation));
  box.append(el("small", {}, say("votes", { count: asked.total_voter_count })));
  if (own.length && asked.allows_revoting && !asked.is_closed) {
    box.append(el("button", { type: "button", class: "link", onclick: () => view.vote(message, []) }, say("retract")));
  }
  return box;
}

function kindOf(asked, say) {
  if (asked.is_closed) return say("poll-closed");
  if (asked.type === "quiz") return say(asked.is_anonymous ? "quiz-anonymous" : "quiz-named");
  return say(asked.is_anonymous ? "poll-anonymous" : "poll-named");
}

function choices(message, view) {
  const asked = message.poll;
  const option = ({ text }, number) => el("button", { type: "button", class: "option",
    "aria-pressed": asked.allows_multiple_answers ? "false" : null,
    onclick: (click) => choose(click.currentTarget, number) }, text);
  const choose = (node, number) => {
    if (!asked.allows_multiple_answers) return view.vote(message, [number]);
    return node.setAttribute("aria-pressed", String(node.getAttribute("aria-pressed") !== "true"));
  };
  const nodes = asked.options.map(option);
  if (!asked.allows_multiple_answers) return nodes;
  const chosen = () => nodes.flatMap((node, number) => (node.getAttribute("aria-pressed") === "true" ? [number] : []));
  return [...nodes, el("button", { type: "button", class: "key vote", onclick: () => chosen().length && view.vote(message, chosen()) }, view.say("vote"))];
}

function result(asked, number, own, counts, say) {
  const { text, voter_count } = asked.options[number];
  const share = asked.total_voter_count ? Math.round((voter_count / asked.total_voter_count) * 100) : 0;
  const right = asked.correct_option_ids?.includes(number);
  const chosen = own.includes(number);
  const mark = right ? say("right-answer") : chosen && asked.type === "quiz" ? say("wrong-answer") : chosen ? say("your-choice") : "";
  const bar = el("i", { "aria-hidden": "true" });
  bar.style.width = `${counts ? share : 0}%`;
  return el("div", { class: `option told ${right ? "right" : chosen && asked.type === "quiz" ? "wrong" : ""}` },
    el("span", {}, counts && el("b", {}, `${share}%`), " ", text, chosen && icon("ticks"), mark && aloud(`, ${mark}`)), bar);
}
