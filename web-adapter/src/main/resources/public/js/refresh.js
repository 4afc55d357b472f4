// Fetches the page's content anew and changes only what differs. What someone is doing is never taken away.
/* global Idiomorph, htmx */
import { heardTime, tick } from "./clock.js";
import { isTouched, restoreDrafts } from "./drafts.js";
import { countPicks } from "./picks.js";
import { afterMorph, isDragging } from "./sheets.js";
import { collectUnsent, hasWords, showUnsent } from "./unsent.js";

const SHORTEST_GAP = 250;
const LONGEST_WAIT = 15000;
let busy = false, again = false, last = 0;

export async function refresh() {
  const url = document.body.dataset.fragment;
  if (!url) return;
  if (busy) {
    again = true;
    return;
  }
  busy = true;
  try {
    await new Promise(done => setTimeout(done, Math.max(0, last + SHORTEST_GAP - Date.now())));
    while (isDragging()) await new Promise(done => setTimeout(done, 100));
    last = Date.now();
    const response = await fetch(url, { headers: { "X-Fragment": "1" }, cache: "no-store", signal: AbortSignal.timeout(LONGEST_WAIT) });
    if (response.ok && !response.redirected) show(await response.text());
    else if (response.redirected || response.status === 403 || response.status === 404) leave();
    document.dispatchEvent(new Event("heard"));
  } catch {
    // The feed tells so, and asks again when there is a connection.
    document.dispatchEvent(new Event("unheard"));
  } finally {
    busy = false;
    if (again) {
      again = false;
      refresh();
    }
  }
}

/** This page is no longer for this person; who leads no more still takes part. */
function leave() {
  if (location.pathname.endsWith("/facilitate")) location.assign(location.pathname.replace(/\/facilitate$/, ""));
  else location.reload();
}

/** Shows the page's content as it is now. */
export function show(html) {
  const page = document.getElementById("page");
  const focused = document.activeElement;
  Idiomorph.morph(page, html, { morphStyle: "outerHTML", ignoreActiveValue: focused?.matches("input, textarea, select"), callbacks });
  const now = document.getElementById("page");
  showUnsent(now);
  if (now.dataset.title) document.title = now.dataset.title;
  heardTime(now.dataset.serverNow);
  htmx.process(now);
  restoreDrafts(now);
  afterMorph();
  countPicks();
  tick();
  if (focused && focused !== document.body && !focused.isConnected) now.focus({ preventScroll: true });
}

const OWN_ATTRIBUTES = ["style", "data-front", "data-alive", "data-drawn"];

const callbacks = {
  beforeNodeMorphed: old => !(old instanceof Element) || !(old.matches("[data-keep]:not([hidden])") || isTouched(old)),
  beforeAttributeUpdated: (name, element) =>
    !(OWN_ATTRIBUTES.includes(name) || (name === "open" && element.tagName === "DETAILS") || (name === "checked" && isTouched(element))),
  beforeNodeRemoved: node => {
    if (!(node instanceof Element)) return true;
    if (node.matches(".refused, .waits, #unsent")) return false;
    // Within a form that stays, so does what was written; a form that goes leaves only what was not sent.
    if (node.closest("form") && !node.matches("form")) return ![node, ...node.querySelectorAll("*")].some(hasWords);
    collectUnsent(node);
    return true;
  },
  afterNodeAdded: node => node instanceof Element && node.matches(".note") && node.classList.add("new"),
};
