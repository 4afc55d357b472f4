// What is said in passing.
const READING_TIME = 5000;
const READING_TIME_OF_A_REFUSAL = 9000;

export function toast(words) {
  show(words, undefined, READING_TIME);
}

export function alertNow(words) {
  show(words, "alert", READING_TIME_OF_A_REFUSAL);
}

/** For who cannot see it only. */
export function speak(words) {
  document.getElementById("spoken").textContent = words;
}

function show(words, role, time) {
  const line = document.createElement("p");
  if (role) line.setAttribute("role", role);
  line.textContent = words;
  const toasts = document.getElementById("toasts");
  toasts.replaceChildren(...[...toasts.children].slice(-2), line);
  setTimeout(() => line.remove(), time);
}
