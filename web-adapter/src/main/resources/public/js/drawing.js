// Drawing on a form with a finger, a pen or the mouse. A drawing that is not sent yet is kept on this device, line by line, as
// words are; it goes as a picture in the field where a photo can be chosen.
import { keyOf } from "./drafts.js";

const MIN_STEP = 3;
const pads = new WeakMap();
const kept = new Map();
const unfolded = new WeakSet();
let line;

export function startDrawing() {
  document.addEventListener("pointerdown", begin);
  document.addEventListener("pointermove", goOn);
  document.addEventListener("pointerup", end);
  document.addEventListener("pointercancel", end);
  document.addEventListener("click", press);
  document.addEventListener("reset", event => padsIn(event.target).forEach(pad => change(pad, [])));
  afterMorph();
}

/** The page may have changed: a pad that is new shows what was drawn for its question before. */
export function afterMorph() {
  for (const pad of padsIn(document)) {
    pad.closest(".drawing").setAttribute("data-alive", "");
    if (!pads.has(pad)) {
      pads.set(pad, remembered(pad));
      show(pad);
      if (pads.get(pad).length) attach(pad);
    }
    if (pads.get(pad).length) unfold(pad);
  }
}

/** A question that has passed is folded: with a drawing on it, it is open until someone folds it. */
function unfold(pad) {
  for (let fold = pad.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    if (unfolded.has(fold)) continue;
    unfolded.add(fold);
    fold.open = true;
  }
}

function padsIn(root) {
  return root.querySelectorAll?.(".drawing canvas") ?? [];
}

function begin(event) {
  const pad = event.target;
  if (line || !pads.has(pad) || event.button !== 0) return;
  event.preventDefault();
  pad.setPointerCapture(event.pointerId);
  line = { pad, id: event.pointerId, points: [at(event, pad)] };
  show(pad, line.points);
}

function goOn(event) {
  if (!line || event.pointerId !== line.id) return;
  for (const each of event.getCoalescedEvents?.() ?? [event]) {
    const [x, y] = at(each, line.pad), [lastX, lastY] = line.points.at(-1);
    if (Math.hypot(x - lastX, y - lastY) >= MIN_STEP) line.points.push([x, y]);
  }
  show(line.pad, line.points);
}

function end(event) {
  if (!line || event.pointerId !== line.id) return;
  const { pad, points } = line;
  line = undefined;
  change(pad, [...pads.get(pad), points]);
  fieldOf(pad).dispatchEvent(new Event("input", { bubbles: true }));
}

function press(event) {
  const button = event.target.closest?.("button[data-pad]");
  const pad = button?.closest(".drawing").querySelector("canvas");
  if (!pads.has(pad)) return;
  change(pad, button.dataset.pad === "undo" ? pads.get(pad).slice(0, -1) : []);
  fieldOf(pad).dispatchEvent(new Event("input", { bubbles: true }));
}

function at(event, pad) {
  const box = pad.getBoundingClientRect();
  return [Math.round((event.clientX - box.left) * pad.width / box.width), Math.round((event.clientY - box.top) * pad.height / box.height)];
}

function change(pad, lines) {
  const had = pads.get(pad)?.length > 0;
  pads.set(pad, lines);
  remember(pad, lines);
  show(pad);
  if (lines.length) attach(pad);
  else if (had) fieldOf(pad).value = "";
}

function show(pad, growing = []) {
  const ink = pad.getContext("2d");
  ink.fillStyle = "#fff";
  ink.fillRect(0, 0, pad.width, pad.height);
  Object.assign(ink, { strokeStyle: "#1f1b2e", lineWidth: 7, lineCap: "round", lineJoin: "round" });
  for (const points of [...pads.get(pad), growing]) {
    if (!points.length) continue;
    ink.beginPath();
    ink.moveTo(...points[0]);
    for (const point of points.length > 1 ? points.slice(1) : points) ink.lineTo(...point);
    ink.stroke();
  }
  pad.toggleAttribute("data-drawn", pads.get(pad).length > 0);
}

/** At once, so that whoever sends right after the last line sends that line too. */
function attach(pad) {
  const bytes = Uint8Array.from(atob(pad.toDataURL("image/png").split(",")[1]), char => char.charCodeAt(0));
  const files = new DataTransfer();
  files.items.add(new File([bytes], "drawing.png", { type: "image/png" }));
  fieldOf(pad).files = files.files;
}

function fieldOf(pad) {
  return pad.closest(".drawing").querySelector("input[type=file]");
}

function remembered(pad) {
  const key = keyOf(fieldOf(pad));
  try {
    return kept.get(key) ?? JSON.parse(localStorage.getItem(key)) ?? [];
  } catch {
    return [];
  }
}

function remember(pad, lines) {
  const key = keyOf(fieldOf(pad));
  kept.set(key, lines);
  try {
    if (lines.length) localStorage.setItem(key, JSON.stringify(lines));
    else localStorage.removeItem(key);
  } catch {
    // The device keeps nothing, or is full: the drawing still stands on the page.
  }
}
