// A board cannot be scrolled: a long instruction gets smaller until all of it is there, down to what the last row still reads.
const SMALLEST = 0.74;
const STEP = 0.04;

export function fitSayings() {
  for (const saying of document.querySelectorAll("main.board .saying")) {
    let fit = 1;
    saying.style.setProperty("--fit", fit);
    while (fit > SMALLEST && saying.scrollHeight > saying.clientHeight + 1) saying.style.setProperty("--fit", (fit -= STEP));
  }
}
