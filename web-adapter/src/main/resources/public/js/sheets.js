// Landscapes, boards, drawings and scripts need more than other pages do: it is fetched when one is there.
let landscape, drawing, workbench;

export function isDragging() {
  return landscape?.isDragging() ?? false;
}

/** The page is new, or was changed. */
export async function afterMorph() {
  await Promise.all([landscapes(), drawings(), benches()]);
}

async function landscapes() {
  if (landscape) landscape.afterMorph();
  else if (document.querySelector(".land, main.board")) {
    landscape = await import("./landscape.js");
    landscape.startLandscapes();
  }
}

async function drawings() {
  if (drawing) drawing.afterMorph();
  else if (document.querySelector(".drawing")) {
    drawing = await import("./drawing.js");
    drawing.startDrawing();
  }
}

async function benches() {
  if (!workbench && document.querySelector("[data-workbench]")) {
    workbench = await import("./workbench.js");
    workbench.startWorkbench();
  }
}
