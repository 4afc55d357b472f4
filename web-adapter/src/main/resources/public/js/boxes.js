// Fits the dashed box and the title of each cluster to its notes as they came out on this screen.
const ROOM = 10;

export function fitBoxes(land) {
  const sheet = land.querySelector(".plot");
  const [wide, high] = [sheet.clientWidth, sheet.clientHeight];
  if (!wide) return;
  for (const rect of land.querySelectorAll("rect[data-cluster]")) {
    const number = rect.dataset.cluster;
    const notes = [...land.querySelectorAll(`.placed[data-cluster="${number}"]`)].map(note => whereIs(note, wide, high));
    if (!notes.length) continue;
    const pill = land.querySelector(`.pill[data-cluster="${number}"]`);
    const left = Math.max(2, Math.min(...notes.map(n => n.left)) - ROOM);
    const top = Math.min(...notes.map(n => n.top)) - ROOM - pill.offsetHeight / 2;
    const right = Math.min(wide - 2, Math.max(...notes.map(n => n.right)) + ROOM);
    const bottom = Math.min(high - 2, Math.max(...notes.map(n => n.bottom)) + ROOM);
    const place = { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
    for (const [name, value] of Object.entries(place)) rect.setAttribute(name, `${value}px`);
    pill.style.maxWidth = `${Math.max(120, right - left - 24)}px`;
    pill.style.left = `${Math.max(0, Math.min(left + 12, wide - pill.offsetWidth - 4))}px`;
    pill.style.bottom = `${high - top - pill.offsetHeight / 2}px`;
  }
}

/** A note at 0 touches one edge and a note at 100 the other. */
function whereIs(note, wide, high) {
  const [width, height] = [note.offsetWidth, note.offsetHeight];
  const left = (Number(note.style.getPropertyValue("--x")) / 100) * (wide - width);
  const top = (1 - Number(note.style.getPropertyValue("--y")) / 100) * (high - height);
  return { left, top, right: left + width, bottom: top + height };
}
