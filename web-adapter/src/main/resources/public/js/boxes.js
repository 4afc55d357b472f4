// Fits the dashed box of each cluster to its notes as they came out on this screen, and finds a place for its title where it
// covers as little as can be.
const ROOM = 10;
const WORDS_WEIGH = 2;
const TITLES_WEIGH = 4;

export function fitBoxes(land) {
  const plot = land.querySelector(".plot");
  const sheet = { width: plot.clientWidth, height: plot.clientHeight };
  if (!sheet.width) return;
  const notes = [...land.querySelectorAll(".placed")].map(note => ({ cluster: note.dataset.cluster, ...whereIs(note, sheet) }));
  const taken = notes.map(note => ({ ...note, weight: 1 })).concat(axisWords(land, plot));
  for (const rect of land.querySelectorAll("rect[data-cluster]")) {
    const own = notes.filter(note => note.cluster === rect.dataset.cluster);
    if (!own.length) continue;
    const title = land.querySelector(`.pill[data-cluster="${rect.dataset.cluster}"]`);
    const box = around(own, sheet, title.offsetHeight);
    for (const name of ["x", "y", "width", "height"]) rect.setAttribute(name, `${box[name]}px`);
    title.style.maxWidth = `${Math.max(120, box.width - 24)}px`;
    const spot = best(places(title, own, box, sheet), taken);
    title.style.left = `${spot.left}px`;
    title.style.bottom = `${sheet.height - spot.bottom}px`;
    taken.push({ ...spot, weight: TITLES_WEIGH });
  }
}

function around(notes, sheet, titleHeight) {
  const x = Math.max(2, Math.min(...notes.map(n => n.left)) - ROOM);
  const y = Math.max(2, Math.min(...notes.map(n => n.top)) - ROOM - titleHeight / 2);
  const right = Math.min(sheet.width - 2, Math.max(...notes.map(n => n.right)) + ROOM);
  const bottom = Math.min(sheet.height - 2, Math.max(...notes.map(n => n.bottom)) + ROOM);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

/** On the edge of the box, and just above or below each of its notes; the first is where one looks first. */
function places(title, notes, box, sheet) {
  const [width, height] = [title.offsetWidth, title.offsetHeight];
  const [left, middle, right] = [box.x + 12, box.x + (box.width - width) / 2, box.x + box.width - width - 12];
  const [top, foot] = [box.y - height / 2, box.y + box.height - height / 2];
  const spots = [left, right, middle].map(x => [x, top]).concat([left, right, middle].map(x => [x, foot]));
  for (const note of notes) spots.push([note.left, note.top - height - 2], [note.left, note.bottom + 2], [note.right - width, note.top - height - 2]);
  return spots.map(([x, y]) => {
    const spot = { left: clamp(x, 2, sheet.width - width - 4), top: clamp(y, 0, sheet.height - height) };
    return { ...spot, right: spot.left + width, bottom: spot.top + height };
  });
}

function best(spots, taken) {
  const covers = spots.map(spot => taken.reduce((sum, thing) => sum + overlap(spot, thing) * thing.weight, 0));
  return spots[covers.indexOf(Math.min(...covers))];
}

function overlap(a, b) {
  return Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
}

/** The words at the ends of the axes, as seen from the sheet's corner. */
function axisWords(land, plot) {
  const corner = plot.getBoundingClientRect();
  return [...land.querySelectorAll(".end")].map(end => {
    const { left, top, right, bottom } = end.getBoundingClientRect();
    return { left: left - corner.left, top: top - corner.top, right: right - corner.left, bottom: bottom - corner.top, weight: WORDS_WEIGH };
  });
}

/** A note at 0 touches one edge and a note at 100 the other. */
function whereIs(note, sheet) {
  const [width, height] = [note.offsetWidth, note.offsetHeight];
  const left = (Number(note.style.getPropertyValue("--x")) / 100) * (sheet.width - width);
  const top = (1 - Number(note.style.getPropertyValue("--y")) / 100) * (sheet.height - height);
  return { left, top, right: left + width, bottom: top + height };
}

const clamp = (value, least, most) => Math.max(least, Math.min(most, value));
