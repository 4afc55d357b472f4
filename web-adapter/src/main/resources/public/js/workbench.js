// A script on the bench: blocks are dragged, and the server works out the day anew. Without this its buttons do the same.
import { show } from "./refresh.js";

const COUNTED = /^begins$|:(minutes|start|option|drop)$/;
let held, dirty = false, asked = 0;

export function startWorkbench() {
  document.addEventListener("change", event => {
    if (!bench(event.target)) return;
    dirty = true;
    if (COUNTED.test(event.target.name)) count();
  });
  document.addEventListener("input", event => {
    if (bench(event.target)) dirty = true;
  });
  document.addEventListener("click", moveByButton);
  document.addEventListener("submit", event => {
    if (bench(event.target)) dirty = false;
  });
  document.addEventListener("pointerdown", take);
  document.addEventListener("pointermove", carry);
  document.addEventListener("pointerup", put);
  document.addEventListener("pointercancel", put);
  window.addEventListener("beforeunload", event => {
    if (dirty) event.preventDefault();
  });
  takeOver();
}

/** What only a script can use is shown, and what is needed without one is not. */
function takeOver() {
  for (const grip of document.querySelectorAll("[data-grip]")) grip.hidden = false;
  for (const button of document.querySelectorAll("[data-unscripted]")) button.hidden = true;
}

function bench(element) {
  return element.closest?.("[data-workbench]");
}

function moveByButton(event) {
  const button = event.target.closest?.("[data-workbench] [name=up], [data-workbench] [name=down]");
  if (!button) return;
  event.preventDefault();
  const block = button.closest("li"), up = button.name === "up";
  const other = up ? block.previousElementSibling : block.nextElementSibling;
  if (!other) return;
  if (up) other.before(block);
  else other.after(block);
  button.focus();
  dirty = true;
  count();
}

function take(event) {
  const grip = event.target.closest?.("[data-grip]");
  if (!grip || event.button !== 0) return;
  event.preventDefault();
  held = grip.closest("li");
  held.classList.add("held");
  grip.setPointerCapture(event.pointerId);
}

/** The paper changes places with the one under the pointer, so that what is seen is what it will be. */
function carry(event) {
  if (!held) return;
  for (const other of held.parentElement.children) {
    if (other === held) continue;
    const { top, height } = other.getBoundingClientRect();
    const isAbove = other.compareDocumentPosition(held) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (isAbove && event.clientY < top + height / 2) {
      other.before(held);
      return;
    }
    if (!isAbove && event.clientY > top + height / 2) {
      other.after(held);
      return;
    }
  }
}

function put() {
  if (!held) return;
  held.classList.remove("held");
  held = undefined;
  dirty = true;
  count();
}

/** Asks what the day is like now; what was typed comes back as it was. */
async function count() {
  const form = document.querySelector("[data-workbench]"), mine = ++asked;
  const fields = new URLSearchParams(new FormData(form));
  fields.set("do", "look");
  const response = await fetch(`${form.action}?fragment=1`, { method: "POST", body: fields }).catch(() => undefined);
  if (!response?.ok || mine !== asked) return;
  show(await response.text());
  takeOver();
}
