// Words that are not sent yet survive a reload: they are kept on this device until the server has them.
const touched = new WeakSet();
const TEXT = "textarea[name], input[type=text][name]";

/** Whether someone changed this field since it was last in step with the server. */
export function isTouched(element) {
  return touched.has(element);
}

export function touch(element) {
  touched.add(element);
}

export function startDrafts() {
  document.addEventListener("input", event => {
    const field = event.target;
    if (!field.form) return;
    touched.add(field);
    if (field.type === "radio") for (const other of field.form.elements[field.name]) touched.add(other);
    if (isOurs(field)) keep(field);
    showLeft(field);
  });
  restoreDrafts(document);
}

export function restoreDrafts(root) {
  for (const field of root.querySelectorAll(TEXT)) {
    if (touched.has(field) || !isOurs(field)) continue;
    const words = localStorage.getItem(keyOf(field));
    if (words === null || words === field.value) continue;
    field.value = words;
    touched.add(field);
    for (let fold = field.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  }
}

/** A form that the browser sends by itself comes back from the server with what was typed. */
function isOurs(field) {
  return field.form?.dataset.action !== undefined && field.matches(TEXT);
}

/** The server has what this form held. */
export function forgetDrafts(form) {
  for (const field of form.elements) {
    touched.delete(field);
    if (field.matches(TEXT)) localStorage.removeItem(keyOf(field));
  }
}

export function keyOf(field) {
  return `draft:${document.body.dataset.drafts ?? ""}:${field.form.dataset.action ?? ""}:${field.name ?? ""}`;
}

function keep(field) {
  try {
    if (field.value === field.defaultValue) localStorage.removeItem(keyOf(field));
    else localStorage.setItem(keyOf(field), field.value);
  } catch {
    // The device keeps nothing, or is full: the words still stand on the page.
  }
}

function showLeft(field) {
  const most = Number(field.dataset.max);
  if (!most) return;
  const left = most - field.value.length;
  let line = field.parentElement.querySelector(".left");
  if (left > 100) {
    line?.remove();
    return;
  }
  if (!line) {
    line = document.createElement("p");
    line.className = "left num";
    field.after(line);
  }
  line.textContent = document.body.dataset.sayLeft.replace("{count}", left);
}
