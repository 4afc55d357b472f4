// Fits the dashed box and the title of each cluster to its notes as they came out on this screen.
const ROOM = 10;

export function fitBoxes(land) {
  const sheet = land.getBoundingClientRect();
  if (!sheet.width) return;
  for (const rect of land.querySelectorAll("rect[data-cluster]")) {
    const number = rect.dataset.cluster;
    const notes = [...land.querySelectorAll(`.placed[data-cluster="${number}"]`)].map(note => note.getBoundingClientRect());
    if (!notes.length) continue;
    const left = Math.max(2, Math.min(...notes.map(n => n.left)) - sheet.left - ROOM);
    const top = Math.max(2, Math.min(...notes.map(n => n.top)) - sheet.top - ROOM);
    const right = Math.min(sheet.width - 2, Math.max(...notes.map(n => n.right)) - sheet.left + ROOM);
    const bottom = Math.min(sheet.height - 2, Math.max(...notes.map(n => n.bottom)) - sheet.top + ROOM);
    const place = { x: left, y: top, width: right - left, height: bottom - top };
    for (const [name, value] of Object.entries(place)) rect.setAttribute(name, `${value}px`);
    const pill = land.querySelector(`.pill[data-cluster="${number}"]`);
    pill.style.left = `${Math.min(left + 12, sheet.width - pill.offsetWidth - 4)}px`;
    pill.style.bottom = `${Math.min(sheet.height - top - pill.offsetHeight / 2, sheet.height - pill.offsetHeight)}px`;
    pill.style.maxWidth = `${Math.max(120, right - left - 24)}px`;
  }
}
