// On a board nobody can tap a note to read it, so notes that cover each other make room: each as little as it must, and none
// across an axis, because the side on which it hangs means something.
const ROUNDS = 500;
// Two that still touch after so many rounds are jammed the short way: they try the long way for as long.
const PATIENCE = 12;
const GAP = 6;

/** Says whether there was room for all. */
export function spreadOut(land) {
  const plot = land.querySelector(".plot");
  const sheet = { width: plot.clientWidth, height: plot.clientHeight };
  const titled = titleBearers(land);
  const things = [...land.querySelectorAll(".placed")].map(element => hung(element, sheet, titled.get(element) ?? 0)).concat(words(land, plot));
  const tries = new Map();
  let round = 0;
  while (round < ROUNDS && pushApart(things, tries)) round++;
  for (const { element, fixed, width, height, above, x, y } of things) {
    if (fixed) continue;
    const own = height - above;
    element.style.setProperty("--x", ((x - width / 2) / (sheet.width - width)) * 100);
    element.style.setProperty("--y", (1 - (y + above / 2 - own / 2) / (sheet.height - own)) * 100);
  }
  return round < ROUNDS;
}

/** The uppermost note of each cluster, with the height that the cluster's title needs above it. */
function titleBearers(land) {
  const bearers = new Map();
  for (const title of land.querySelectorAll(".pill")) {
    const own = [...land.querySelectorAll(`.placed[data-cluster="${title.dataset.cluster}"]`)];
    own.sort((a, b) => Number(b.dataset.y) - Number(a.dataset.y));
    if (own.length) bearers.set(own[0], title.offsetHeight + GAP);
  }
  return bearers;
}

/** A note where it hangs, together with what it needs above it. */
function hung(element, sheet, above) {
  const [width, own] = [element.offsetWidth, element.offsetHeight];
  const x = (Number(element.dataset.x) / 100) * (sheet.width - width) + width / 2;
  const y = (1 - Number(element.dataset.y) / 100) * (sheet.height - own) + own / 2 - above / 2;
  const [first, last] = side(100 - Number(element.dataset.y), sheet.height, own);
  const high = [Math.max((own + above) / 2, first - above / 2), Math.max((own + above) / 2, last - above / 2)];
  return { element, width, height: own + above, above, x, y, range: { x: side(Number(element.dataset.x), sheet.width, width), y: high } };
}

/** Between which bounds the middle of a note stays. */
function side(place, length, size) {
  const [first, last] = [size / 2, length - size / 2];
  if (place === 50) return [first, last];
  return place < 50 ? [first, Math.max(first, length / 2)] : [Math.min(last, length / 2), last];
}

/** The words at the ends of the horizontal axis stay where they are. */
function words(land, plot) {
  const sheet = plot.getBoundingClientRect();
  return [...land.querySelectorAll(".end.l, .end.r")].map(element => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { element, fixed: true, width, height, x: left - sheet.left + width / 2, y: top - sheet.top + height / 2 };
  });
}

function pushApart(things, tries) {
  let moved = false;
  for (let i = 0; i < things.length; i++)
    for (let j = i + 1; j < things.length; j++) {
      const [a, b] = [things[i], things[j]];
      if (a.fixed) continue;
      const over = { x: (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x), y: (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y) };
      if (over.x <= 0 || over.y <= 0) continue;
      moved = true;
      const pair = i * things.length + j;
      tries.set(pair, (tries.get(pair) ?? 0) + 1);
      const short = over.x < over.y ? "x" : "y";
      const jammed = tries.get(pair) % (2 * PATIENCE) > PATIENCE;
      const axis = jammed === (short === "x") ? "y" : "x";
      part(a, b, axis, over[axis]);
    }
  return moved;
}

/** Moves two things away from each other, each half the way; what one cannot go, the other goes. */
function part(a, b, axis, over) {
  const away = a[axis] <= b[axis] ? 1 : -1;
  const done = b.fixed ? 0 : shift(b, axis, (away * over) / 2);
  const rest = over - done - shift(a, axis, -away * (over - done));
  if (!b.fixed) shift(b, axis, away * rest);
}

/** Moves as far as it may; says how far that was. */
function shift(thing, axis, by) {
  const [first, last] = thing.range[axis];
  const before = thing[axis];
  thing[axis] = Math.max(first, Math.min(last, before + by));
  return Math.abs(thing[axis] - before);
}

/** Lists that hold more than the board is high get shorter, the longest first, and say how much more there is; then lists of lists. */
export function foldLists() {
  for (const part of document.querySelectorAll("main.board .made > .part")) {
    const all = [...part.querySelectorAll("[data-say-others]")];
    const isOuter = list => list.querySelector("[data-say-others]") !== null;
    const outer = all.filter(isOuter).map(inOrder);
    const inner = all.filter(list => !isOuter(list)).map(inOrder);
    show(outer, Infinity);
    fold(part, inner);
    if (!isTooLarge(part)) continue;
    fold(part, outer);
    fold(part, inner);
  }
}

function fold(part, lists) {
  let [fits, tooMany] = [1, Math.max(1, ...lists.map(list => list.items.length)) + 1];
  show(lists, tooMany);
  if (!isTooLarge(part)) return;
  while (tooMany - fits > 1) {
    const most = Math.floor((fits + tooMany) / 2);
    show(lists, most);
    if (isTooLarge(part)) tooMany = most;
    else fits = most;
  }
  show(lists, fits);
}

function isTooLarge(part) {
  return [part, part.parentElement].some(e => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1);
}

/** Of what hangs on a wall the newest stays, which comes last; of a list in order and of clusters the first. */
function inOrder(list) {
  const line = list.querySelector(":scope > .others");
  const items = [...list.children].filter(child => child !== line);
  return { line, items: list.matches("ol, .groups") ? items : items.reverse(), says: list.dataset.sayOthers };
}

/** Shows so many of each list at most. */
function show(lists, most) {
  for (const { line, items, says } of lists) {
    items.forEach((item, place) => (item.hidden = place >= most));
    line.hidden = items.length <= most;
    line.textContent = says.replace("999", items.length - most);
  }
}
