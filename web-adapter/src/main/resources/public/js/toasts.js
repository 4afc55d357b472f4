// What is said in passing.
const READING_TIME = 5000;
const READING_TIME_OF_A_REFUSAL = 9000;

export function toast(words) {
  show("toasts", words, READING_TIME);
}

export function alertNow(words) {
  show("alerts", words, READING_TIME_OF_A_REFUSAL);
}

/** For who cannot see it only, at once. */
export function speak(words) {
  document.getElementById("spoken").textContent = words;
}

/** For who cannot see it only, when there is a pause in what is read to them. */
export function speakInTime(words) {
  document.getElementById("timely").textContent = words;
}

function show(place, words, time) {
  const line = document.createElement("p");
  line.textContent = words;
  const said = document.getElementById(place);
  said.replaceChildren(...[...said.children].slice(-2), line);
  setTimeout(() => line.remove(), time);
}
