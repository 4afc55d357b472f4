// Forms go in the background. The same press has the same id until it is answered, so that it has one effect however often it
// is sent; what cannot be sent now waits in its form.
/* global htmx */
import { forgetDrafts, isTouched, touch } from "./drafts.js";
import { alertNow, toast } from "./toasts.js";
import { fillIn, forgetUnanswered, keepUnanswered, sendAlone, unanswered } from "./unanswered.js";

const TRY_AGAIN = 10000;
const intents = new WeakMap();
const waiting = new Set();
let formless = [];
let trying;

export function startSending(refresh) {
  document.addEventListener("htmx:configRequest", event => {
    const { parameters, elt } = event.detail;
    const isForm = elt instanceof HTMLFormElement;
    if (!isForm || !intents.has(elt)) intents.set(elt, freshId());
    parameters.id = intents.get(elt);
    clearSaid(elt);
    if (elt.matches("form.sheet")) keepUnanswered(elt, parameters.id, parameters);
  });
  document.addEventListener("htmx:afterRequest", event => {
    const { elt, xhr, successful } = event.detail;
    if (successful) answered(elt, xhr.responseText);
    else notAnswered(elt, xhr.status);
    refresh();
  });
  document.addEventListener("input", event => event.target.form && changed(event.target.form));
  takeUpWhatWaited();
}

/** There is a connection again. */
export async function retryWaiting() {
  for (const form of waiting) {
    waiting.delete(form);
    if (form.isConnected) htmx.trigger(form, "submit");
  }
  for (const kept of formless.splice(0)) {
    const answer = await sendAlone(kept);
    if (answer) tellOf(kept, answer);
    else {
      formless.push(kept);
      tryAgainLater();
    }
  }
}

/** What someone changes is no longer what was sent. */
function changed(form) {
  intents.delete(form);
  if (form.matches("form.sheet") && !waiting.has(form)) forgetUnanswered(form);
}

/** The page was left while something had no answer yet. */
function takeUpWhatWaited() {
  for (const kept of unanswered()) {
    const { id, form, fields } = kept;
    if (!form || [...form.elements].some(isOtherwise(fields))) {
      formless.push(kept);
      continue;
    }
    fillIn(form, fields);
    for (const field of form.elements) touch(field);
    intents.set(form, id);
    waits(form);
  }
}

/** A field that shows words that are not those that were sent: someone else's draft is never sent for them. */
function isOtherwise(fields) {
  const sent = new Map(fields);
  return field => field.matches("textarea, input[type=text]") && isTouched(field) && field.value !== sent.get(field.name);
}

function tellOf({ fields }, { response, html }) {
  const said = saidBy(html);
  if (response.ok && !said.refused) return;
  const line = document.createElement("p");
  line.className = "refused";
  const words = fields.filter(([name]) => ["words", "title", "why"].includes(name)).map(([, value]) => `“${value}”`);
  line.textContent = [response.ok ? said.words : document.body.dataset.sayFailed, ...words].join(" ");
  document.getElementById("notices")?.append(line);
}

function saidBy(html) {
  const said = new DOMParser().parseFromString(html, "text/html").querySelector("[role]");
  const { anyway, change } = said?.dataset ?? {};
  return { refused: said?.getAttribute("role") === "alert", words: said?.textContent.trim() ?? "", anyway, change };
}

function answered(elt, html) {
  intents.delete(elt);
  if (elt.matches("form.sheet")) forgetUnanswered(elt);
  const said = saidBy(html), { refused, words } = said;
  if (said.anyway && elt.matches("form.sheet")) {
    askWhetherMeant(elt, said);
    return;
  }
  if (refused) {
    refuse(elt, words);
    return;
  }
  if (elt instanceof HTMLFormElement) {
    forgetDrafts(elt);
    elt.reset();
    if (elt.matches("[data-keep]")) elt.hidden = true;
    // What was filled in is done with; beside a button there may be more to press.
    const fold = elt.matches("form.sheet") && elt.closest("details.fold");
    if (fold) fold.open = false;
  }
  if (words) toast(words);
}

function notAnswered(elt, status) {
  if (status === 0 && elt.matches("form.sheet")) waits(elt);
  else {
    if (elt.matches("form.sheet")) forgetUnanswered(elt);
    refuse(elt, document.body.dataset.sayFailed);
  }
}

function waits(form) {
  waiting.add(form);
  tryAgainLater();
  saidIn(form, "waits", "status", document.body.dataset.sayWaits);
}

function tryAgainLater() {
  trying ??= setTimeout(() => {
    trying = undefined;
    retryWaiting();
  }, TRY_AGAIN);
}

function refuse(elt, words) {
  if (elt.matches("form.sheet")) saidIn(elt, "refused", "alert", words);
  else alertNow(words);
}

function saidIn(form, kind, role, words) {
  clearSaid(form);
  const line = document.createElement("p");
  line.className = kind;
  line.setAttribute("role", role);
  line.textContent = words;
  form.append(line);
  return line;
}

/** Held back with a question; the words stay in their form until it is answered. */
function askWhetherMeant(form, { words, anyway, change }) {
  const line = saidIn(form, "refused", "alert", words);
  line.append(document.createElement("br"));
  for (const [label, act] of [[change, () => mend(form)], [anyway, () => mean(form)]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button small";
    button.textContent = label;
    button.addEventListener("click", act);
    line.append(" ", button);
  }
}

function mend(form) {
  clearSaid(form);
  form.querySelector("textarea, input[type=text]")?.focus();
}

function mean(form) {
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name: "anyway", value: "yes" });
  form.append(field);
  htmx.trigger(form, "submit");
  field.remove();
}

function clearSaid(elt) {
  for (const line of elt.querySelectorAll(":scope > .refused, :scope > .waits")) line.remove();
}

/** crypto.randomUUID is only there on https and on the machine itself; a room's own network may have neither. */
function freshId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");
}
