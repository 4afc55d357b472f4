// Hears from the server that something changed, and notices when it hears nothing.
import { toast } from "./toasts.js";
import { forgetTime, serverNow, setLost } from "./clock.js";

const PATIENCE = 3000;
const AGAIN = 4000;
const AT_LEAST_EVERY = 60000;

export function listen({ changed, shown, connected }) {
  const url = document.body.dataset.live;
  if (!url) return;
  let source, since, telling, told = false, lastHeard = Date.now();

  function open() {
    source?.close();
    source = new EventSource(url);
    source.onopen = () => {
      clearTimeout(telling);
      telling = undefined;
      if (told) tell(false);
      since = undefined;
      hear();
      connected();
    };
    source.addEventListener("changed", hear);
    source.addEventListener("page", event => {
      lastHeard = Date.now();
      shown(event.data);
    });
    source.onerror = () => {
      since ??= serverNow();
      telling ??= setTimeout(() => tell(true), PATIENCE);
      if (source.readyState === EventSource.CLOSED) setTimeout(open, AGAIN);
    };
  }

  function hear() {
    lastHeard = Date.now();
    changed();
  }

  function tell(lost) {
    told = lost;
    setLost(lost);
    const line = document.getElementById("connection");
    line.hidden = !lost;
    if (!lost) toast(document.body.dataset.sayBack);
    else line.textContent = document.body.dataset.sayLost.replace("{time}", wallClock(since));
  }

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return;
    forgetTime();
    if (source.readyState !== EventSource.OPEN) open();
    hear();
  });
  addEventListener("online", open);
  addEventListener("pagehide", () => source.close());
  addEventListener("pageshow", event => event.persisted && open());
  setInterval(() => !document.hidden && Date.now() - lastHeard > AT_LEAST_EVERY && hear(), AT_LEAST_EVERY / 4);
  open();
}

function wallClock(time) {
  return new Date(time).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
}
