// A board cannot be scrolled: a long instruction gets smaller until all of it is there, down to what the last row still reads;
// what is then still too long gets a wider side.
const SMALLEST = 0.74;
// Where nothing is beside it, it begins half as large again.
const SMALLEST_ALONE = 0.5;
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
  const smallest = saying.closest(".solo") ? SMALLEST_ALONE : SMALLEST;
  let fit = 1;
  saying.style.setProperty("--fit", fit);
  while (isTooLong(saying) && fit > smallest) saying.style.setProperty("--fit", (fit -= STEP));
  return !isTooLong(saying);
}

function isTooLong(saying) {
  return saying.scrollHeight > saying.clientHeight + 1;
}
