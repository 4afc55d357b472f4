// The clock counts by the server's time: what a phone believes the time to be is never used as such.
import { speakInTime } from "./toasts.js";

const MINUTE = 60000;
/** What was left of the clock that is shown, by when it ends. */
const lefts = new Map();
let offset = -Infinity;
let lost = false;

/** The server's time in milliseconds, as well as it can be known here. */
export function serverNow() {
  return Date.now() + (Number.isFinite(offset) ? offset : 0);
}

/** A page that was made at serverTime has just come in. It was late by its journey, so the largest difference is the best. */
export function heardTime(serverTime) {
  offset = Math.max(offset, Number(serverTime) - Date.now());
}

/** What the clock says may be old: nobody has told us lately, so it is not shown as if it were so. */
function isUnsure() {
  return lost || !Number.isFinite(offset);
}

export function setLost(now) {
  lost = now;
  tick();
}

/** The device may have slept, or its clock was set: believe the next page only. */
export function forgetTime() {
  offset = -Infinity;
}

export function startClock() {
  heardTime(document.body.dataset.serverNow);
  tick();
  setInterval(tick, 250);
}

/** Draws every clock on the page as it is now. */
export function tick() {
  for (const clock of document.querySelectorAll(".clock")) {
    const paused = clock.dataset.pausedLeft;
    const left = paused ? Number(paused) : Number(clock.dataset.endsAt) - serverNow();
    draw(clock, left, Number(clock.dataset.length), Boolean(paused));
  }
  for (const passing of document.querySelectorAll("[data-until]")) fade(passing, Number(passing.dataset.until) - serverNow());
}

/** Something that can be done for a while only: it says for how long, and goes. */
function fade(passing, left) {
  passing.hidden = left <= 0;
  const say = passing.querySelector(".until");
  write(say, say.dataset.say.replace("{seconds}", Math.max(0, Math.ceil(left / 1000))));
}

function draw(clock, left, length, paused) {
  const unsure = !paused && isUnsure();
  const over = left <= 0;
  const seconds = Math.max(0, Math.ceil(left / 1000));
  write(clock.querySelector(".digits"), `${unsure ? "± " : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`);
  const share = Math.max(0, Math.min(100, (left / length) * 100));
  clock.querySelector(".left-ring").setAttribute("stroke-dasharray", `${share.toFixed(1)} 100`);
  clock.classList.toggle("over", over);
  clock.classList.toggle("lost", unsure);
  sayUnder(clock, unsure ? clock.dataset.sayUnsure : over && !paused ? clock.dataset.sayOver : undefined);
  if (!unsure && !paused) warn(clock, left, length);
}

/** The line below the digits is the server's, until there is something to say that it could not know. */
function sayUnder(clock, words) {
  const under = clock.querySelector(".under");
  if (words) {
    if (under.textContent !== words) clock.dataset.under ??= under.textContent;
    write(under, words);
  } else if (clock.dataset.under !== undefined) {
    write(under, clock.dataset.under);
    delete clock.dataset.under;
  }
}

/** Who cannot see the clock is told a few times how late it is: only when such a moment goes by, never on arrival. */
function warn(clock, left, length) {
  const before = lefts.get(clock.dataset.endsAt);
  lefts.clear();
  lefts.set(clock.dataset.endsAt, left);
  if (before === undefined) return;
  const passed = minutes => before > minutes * MINUTE && left <= minutes * MINUTE;
  if (passed(0)) speakInTime(clock.dataset.sayOver);
  else if (passed(1)) speakInTime(clock.dataset.warn1);
  else if (passed(5) && length > 6 * MINUTE) speakInTime(clock.dataset.warn5);
}

function write(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}
