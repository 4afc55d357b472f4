// A board cannot be scrolled: a long instruction gets smaller until all of it is there, down to what the last row still reads;
// what is then still too long gets a wider side.
const SMALLEST = 0.74;
const STEP = 0.04;

export function fitSayings() {
  for (const saying of document.querySelectorAll("main.board .saying")) {
    const scene = saying.parentElement;
    scene.classList.remove("much-said");
    if (!canFit(saying)) {
      scene.classList.add("much-said");
      canFit(saying);
    }
  }
}

function canFit(saying) {
  let fit = 1;
  saying.style.setProperty("--fit", fit);
  while (isTooLong(saying) && fit > SMALLEST) saying.style.setProperty("--fit", (fit -= STEP));
  return !isTooLong(saying);
}

function isTooLong(saying) {
  return saying.scrollHeight > saying.clientHeight + 1;
}
