// Says how many notes are ticked to be put together.
export function startPicks() {
  document.addEventListener("change", event => event.target.matches(".pick input") && countPicks());
  document.addEventListener("reset", () => setTimeout(countPicks));
  countPicks();
}

export function countPicks() {
  for (const form of document.querySelectorAll("form.gather")) {
    const count = [...form.elements].filter(field => field.name === "notes" && field.checked).length;
    const say = form.querySelector(".picked");
    const { sayNone, sayOne, sayMany } = say.dataset;
    say.textContent = count === 0 ? sayNone : count === 1 ? sayOne : sayMany.replace("99", count);
  }
}
