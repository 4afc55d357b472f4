// Notes on a landscape: read by tapping, moved by dragging or with the arrow keys.
/* global htmx */
import { fitBoxes } from "./boxes.js";
import { fitSayings } from "./saying.js";
import { foldLists, spreadOut } from "./spread.js";
import { speak } from "./toasts.js";

const FAR_ENOUGH = 6;
let drag;

export function isDragging() {
  return drag?.moved ?? false;
}

export function startLandscapes() {
  document.addEventListener("pointerdown", grab);
  document.addEventListener("pointermove", move);
  document.addEventListener("pointerup", drop);
  document.addEventListener("pointercancel", () => drag && putBack(drag.note));
  document.addEventListener("keydown", byKey);
  document.addEventListener("focusin", event => bringForward(event.target.closest?.(".placed")));
  addEventListener("resize", afterMorph);
  document.fonts?.ready.then(afterMorph);
  afterMorph();
}

/** The page may have changed: fit the boxes of clusters to the notes, and on a board make notes readable side by side. */
export function afterMorph() {
  fitSayings();
  for (const land of document.querySelectorAll(".land")) {
    land.setAttribute("data-alive", "");
    for (const note of land.querySelectorAll(".placed")) if (note !== drag?.note) hang(note, note.dataset.x, note.dataset.y);
    if (land.dataset.spread === "true") makeRoom(land);
    fitBoxes(land);
  }
  foldLists();
}

/** Where words leave notes no room, the board shows notes without words. */
function makeRoom(land) {
  land.classList.remove("tight");
  if (spreadOut(land) || !land.closest(".panel")) return;
  land.classList.add("tight");
  for (const note of land.querySelectorAll(".placed")) hang(note, note.dataset.x, note.dataset.y);
  spreadOut(land);
}

function grab(event) {
  const note = event.target.closest?.(".placed, .waiting");
  if (!note || event.button !== 0 || event.target.closest("button, input, label, a")) return;
  const waits = note.matches(".waiting");
  const ready = waits || event.pointerType === "mouse" || note.hasAttribute("data-front");
  if (!waits && (note.dataset.movable !== "true" || !placeOf(note))) return;
  if (!ready) return;
  const box = note.getBoundingClientRect();
  drag = { note, waits, id: event.pointerId, x: event.clientX, y: event.clientY, dx: event.clientX - box.left, dy: event.clientY - box.top, moved: false };
}

function move(event) {
  if (!drag || event.pointerId !== drag.id) return;
  if (!drag.moved) {
    if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < FAR_ENOUGH) return;
    drag.moved = true;
    drag.note.classList.add("held");
    drag.note.setPointerCapture(drag.id);
  }
  event.preventDefault();
  if (drag.waits) drag.note.style.translate = `${event.clientX - drag.x}px ${event.clientY - drag.y}px`;
  else hang(drag.note, ...spotUnder(drag.note.closest(".land"), event));
}

function drop(event) {
  if (!drag || event.pointerId !== drag.id) return;
  const { note, moved, waits } = drag;
  const land = waits ? nearestLand(note) : note.closest(".land");
  const spot = moved && (!waits || isOver(land, event)) ? spotUnder(land, event) : undefined;
  drag.note.classList.remove("held");
  drag.note.style.translate = "";
  drag = undefined;
  if (spot) send(land, note, spot);
  else if (!moved) bringForward(note.closest(".placed"));
}

function byKey(event) {
  const note = event.target;
  if (!note.matches?.(".placed[data-movable=true]") || !placeOf(note)) return;
  const step = event.shiftKey ? 1 : 5;
  const [dx, dy] = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, step], ArrowDown: [0, -step] }[event.key] ?? [0, 0];
  if (dx || dy) {
    event.preventDefault();
    const x = within(Number(note.style.getPropertyValue("--x") || note.dataset.x) + dx);
    const y = within(Number(note.style.getPropertyValue("--y") || note.dataset.y) + dy);
    drag = { note, moved: true };
    hang(note, x, y);
    speak(document.body.dataset.saySpot.replace("{x}", x).replace("{y}", y));
  } else if (event.key === "Enter" && drag?.note === note) {
    event.preventDefault();
    drag = undefined;
    send(note.closest(".land"), note, [note.style.getPropertyValue("--x"), note.style.getPropertyValue("--y")]);
  } else if (event.key === "Escape" && drag?.note === note) putBack(note);
}

/** Moving by key and walking away puts the note back. */
document.addEventListener("focusout", event => drag?.note === event.target && drag.id === undefined && putBack(event.target));

function putBack(note) {
  drag = undefined;
  note.classList.remove("held");
  note.style.translate = "";
  if (note.matches(".placed")) hang(note, note.dataset.x, note.dataset.y);
}

function send(land, note, [x, y]) {
  const csrf = document.querySelector("meta[name=csrf]").content;
  const [column, row] = [Math.round(x), Math.round(y)];
  const was = { x: note.dataset.x, y: note.dataset.y };
  note.dataset.x = column;
  note.dataset.y = row;
  if (note.matches(".waiting")) askWhy(land, note);
  fitBoxes(land);
  // What was not stored hangs where it hung.
  land.addEventListener("htmx:afterRequest", event => event.detail.successful || hangBack(land, note, was), { once: true });
  htmx.ajax("POST", land.dataset.url, { source: land, swap: "none", values: { action: land.dataset.place, csrf, note: note.dataset.note, x: column, y: row } });
}

function hangBack(land, note, { x, y }) {
  if (x === undefined) return;
  Object.assign(note.dataset, { x, y });
  hang(note, x, y);
  fitBoxes(land);
}

function askWhy(land, note) {
  const form = land.closest(".landscape").querySelector("form.why");
  if (!form) return;
  form.hidden = false;
  form.elements.note.value = note.dataset.note;
  form.querySelector(".which").textContent = note.querySelector(".words").textContent;
  form.elements.why.focus();
}

function bringForward(note) {
  if (!note) return;
  for (const other of note.closest(".land").querySelectorAll("[data-front]")) if (other !== note) other.removeAttribute("data-front");
  note.setAttribute("data-front", "");
}

/** A note at 0 touches one edge and a note at 100 the other, so that none hangs off the sheet. */
function spotUnder(land, event) {
  const sheet = land.querySelector(".plot").getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = drag.note;
  const left = event.clientX - drag.dx - sheet.left;
  const top = event.clientY - drag.dy - sheet.top;
  return [within((left / (sheet.width - width)) * 100), within(100 - (top / (sheet.height - height)) * 100)];
}

function isOver(land, { clientX, clientY }) {
  const { left, right, top, bottom } = land.getBoundingClientRect();
  return clientX > left && clientX < right && clientY > top && clientY < bottom;
}

function hang(note, x, y) {
  note.style.setProperty("--x", x);
  note.style.setProperty("--y", y);
}

const nearestLand = note => note.closest(".landscape").querySelector(".land");
const placeOf = note => note.closest(".land").dataset.place;
const within = value => Math.max(0, Math.min(100, Math.round(value)));
