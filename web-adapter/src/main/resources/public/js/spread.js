// On a board nobody can tap a note to read it, so notes that cover each other make room: each as little as it must.
const ROUNDS = 80;
const GAP = 6;

export function spreadOut(land) {
  const sheet = { width: land.clientWidth, height: land.clientHeight };
  const notes = [...land.querySelectorAll(".placed")].map(element => {
    const [width, height] = [element.offsetWidth, element.offsetHeight];
    const x = (Number(element.dataset.x) / 100) * (sheet.width - width) + width / 2;
    const y = (1 - Number(element.dataset.y) / 100) * (sheet.height - height) + height / 2;
    return { element, width, height, x, y };
  });
  for (let round = 0; round < ROUNDS && pushApart(notes, sheet); round++);
  for (const { element, width, height, x, y } of notes) {
    element.style.setProperty("--x", ((x - width / 2) / (sheet.width - width)) * 100);
    element.style.setProperty("--y", (1 - (y - height / 2) / (sheet.height - height)) * 100);
  }
}

function pushApart(notes, sheet) {
  let moved = false;
  for (let i = 0; i < notes.length; i++)
    for (let j = i + 1; j < notes.length; j++) {
      const [a, b] = [notes[i], notes[j]];
      const overX = (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x);
      const overY = (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y);
      if (overX <= 0 || overY <= 0) continue;
      moved = true;
      const axis = overX / sheet.width < overY / sheet.height ? "x" : "y";
      const push = ((axis === "x" ? overX : overY) / 2) * (a[axis] <= b[axis] ? 1 : -1);
      shift(a, axis, -push, sheet);
      shift(b, axis, push, sheet);
    }
  return moved;
}

function shift(note, axis, by, sheet) {
  const half = (axis === "x" ? note.width : note.height) / 2;
  const end = (axis === "x" ? sheet.width : sheet.height) - half;
  note[axis] = Math.max(half, Math.min(end, note[axis] + by));
}
