// What was typed or drawn and not sent stays, also when the server shows its form no longer: below what is there to do now.
import { forgetDrafts, isTouched } from "./drafts.js";

let left = [];

export function hasWords(element) {
  return element.matches("canvas[data-drawn]") || (isTouched(element) && element.matches("textarea, input[type=text]") && element.value.trim() !== "");
}

/** This goes from the page: keeps the forms in it with words that nobody has yet. */
export function collectUnsent(node) {
  const forms = [node, ...node.querySelectorAll("form")].filter(form => form.matches("form") && holdsWords(form));
  left.push(...forms.map(form => withTitle(form, node)));
}

/** Shows what was kept, and no longer what was sent, emptied or thrown away since. */
export function showUnsent(page) {
  const place = page.querySelector("#unsent") ?? newPlace();
  place.append(...left.map(withThrowing));
  left = [];
  for (const kept of [...place.children].slice(1)) if (![...kept.querySelectorAll("form")].some(holdsWords)) kept.remove();
  const corner = page.querySelector(".corner");
  if (place.children.length === 1) place.remove();
  else if (place.isConnected && (!corner || place.nextElementSibling === corner)) return;
  else if (corner) corner.before(place);
  else (page.querySelector(":scope > .now") ?? page).append(place);
}

function withThrowing(kept) {
  const box = document.createElement("div");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "link";
  button.textContent = document.body.dataset.sayThrowAway;
  button.addEventListener("click", () => {
    for (const form of box.querySelectorAll("form")) forgetDrafts(form);
    box.remove();
    showUnsent(document.getElementById("page"));
  });
  box.append(kept, button);
  return box;
}

function holdsWords(form) {
  return [...form.querySelectorAll("textarea, input, canvas")].some(hasWords);
}

/** A form goes together with what stands above it, where that is about this form alone. */
function withTitle(form, within) {
  const whole = form.closest("section.part, details.part");
  return whole && within.contains(whole) && whole.children.length === 2 ? whole : form;
}

function newPlace() {
  const place = document.createElement("div");
  place.id = "unsent";
  place.className = "part";
  const title = document.createElement("h2");
  title.textContent = document.body.dataset.sayUnsent;
  place.append(title);
  return place;
}
