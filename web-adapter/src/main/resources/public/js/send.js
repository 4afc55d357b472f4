// Forms go in the background. The same press has the same id until it is answered, so that it has one effect however often it
// is sent; what cannot be sent now waits in its form.
/* global htmx */
import { forgetDrafts } from "./drafts.js";
import { alertNow, toast } from "./toasts.js";

const intents = new WeakMap();
const waiting = new Set();

export function startSending(refresh) {
  document.addEventListener("htmx:configRequest", event => {
    const { parameters, elt } = event.detail;
    if (!intents.has(elt)) intents.set(elt, freshId());
    parameters.id = intents.get(elt);
    clearSaid(elt);
  });
  document.addEventListener("htmx:afterRequest", event => {
    const { elt, xhr, successful } = event.detail;
    if (successful) answered(elt, xhr.responseText);
    else notAnswered(elt, xhr.status);
    refresh();
  });
  document.addEventListener("input", event => intents.delete(event.target.form));
}

/** There is a connection again. */
export function retryWaiting() {
  for (const form of waiting) {
    waiting.delete(form);
    if (form.isConnected) htmx.trigger(form, "submit");
  }
}

function answered(elt, html) {
  intents.delete(elt);
  const said = new DOMParser().parseFromString(html, "text/html").querySelector("[role]");
  const words = said?.textContent.trim() ?? "";
  if (said?.getAttribute("role") === "alert") {
    refuse(elt, words);
    return;
  }
  if (elt instanceof HTMLFormElement) {
    forgetDrafts(elt);
    elt.reset();
    if (elt.matches("[data-keep]")) elt.hidden = true;
    const fold = elt.closest("details.fold");
    if (fold) fold.open = false;
  }
  if (words) toast(words);
}

function notAnswered(elt, status) {
  const say = document.body.dataset;
  if (status === 0 && elt.matches("form.sheet")) {
    waiting.add(elt);
    saidIn(elt, "waits", "status", say.sayWaits);
  } else refuse(elt, say.sayFailed);
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
}

function clearSaid(elt) {
  for (const line of elt.querySelectorAll(":scope > .refused, :scope > .waits")) line.remove();
}

/** crypto.randomUUID is only there on https and on the machine itself; a room's own network may have neither. */
function freshId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");
}
