// The clock counts by the server's time: what a phone believes the time to be is never used as such.
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
    clock.classList.toggle("lost", lost);
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
  const over = left <= 0;
  const seconds = Math.max(0, Math.ceil(left / 1000));
  write(clock.querySelector(".digits"), `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`);
  const share = Math.max(0, Math.min(100, (left / length) * 100));
  clock.querySelector(".left-ring").setAttribute("stroke-dasharray", `${share.toFixed(1)} 100`);
  clock.classList.toggle("over", over);
  if (over && !paused) write(clock.querySelector(".under"), clock.dataset.sayOver);
}

function write(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}
