// Landscapes and boards need more than other pages do: it is fetched when one is there.
let landscape;

export function isDragging() {
  return landscape?.isDragging() ?? false;
}

/** The page is new, or was changed. */
export async function afterMorph() {
  if (landscape) landscape.afterMorph();
  else if (document.querySelector(".land, main.board")) {
    landscape = await import("./landscape.js");
    landscape.startLandscapes();
  }
}
