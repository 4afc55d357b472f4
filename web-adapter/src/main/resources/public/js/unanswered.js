// What was sent and not answered yet is kept on this device, under the id with which it was sent: it goes again when there is a
// connection, also after the page was loaded anew, and has one effect. A picture is not kept: it waits on its page alone.
const OURS = ["csrf", "id"];

export function keepUnanswered(form, id, parameters) {
  const fields = Object.entries(parameters).filter(([name, value]) => !OURS.includes(name) && !(value instanceof File));
  try {
    localStorage.setItem(keyOf(form.dataset.action), JSON.stringify({ id, url: form.getAttribute("action"), fields }));
  } catch {
    // The device keeps nothing, or is full: it waits on this page alone.
  }
}

export function forgetUnanswered(form) {
  localStorage.removeItem(keyOf(form.dataset.action));
}

/** What waited when the page was left: for each the form that holds it, where the page still has one. */
export function unanswered() {
  const start = keyOf("");
  const keys = Object.keys(localStorage).filter(key => key.startsWith(start));
  return keys.map(key => {
    const kept = JSON.parse(localStorage.getItem(key));
    const form = [...document.querySelectorAll("form.sheet")].find(form => form.dataset.action === key.slice(start.length));
    return { ...kept, key, form };
  });
}

/** Fills a form in as it was sent. */
export function fillIn(form, fields) {
  for (const field of form.elements) {
    const sent = fields.filter(([name]) => name === field.name).flatMap(([, value]) => value);
    if (field.matches("[type=checkbox], [type=radio]")) field.checked = sent.includes(field.value);
    else if (sent.length && field.type !== "file") field.value = sent[0];
  }
}

/** Sends what has no form any more. Answers whether it was refused and what was said; undefined while there is no connection. */
export async function sendAlone({ id, url, fields, key }) {
  const body = new URLSearchParams({ id, csrf: document.querySelector("meta[name=csrf]").content });
  for (const [name, value] of fields) for (const one of [value].flat()) body.append(name, one);
  try {
    const response = await fetch(url, { method: "POST", body, headers: { "HX-Request": "true" } });
    localStorage.removeItem(key);
    return { response, html: await response.text() };
  } catch {
    return undefined;
  }
}

function keyOf(action) {
  return `sent:${document.body.dataset.drafts ?? ""}:${action}`;
}
