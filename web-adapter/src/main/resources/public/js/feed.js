// Hears from the server that something changed, and notices when it hears nothing.
import { toast } from "./toasts.js";
import { forgetTime, serverNow, setLost } from "./clock.js";

const PATIENCE = 3000;
const AGAIN = 4000;
const AT_LEAST_EVERY = 60000;
/** The server gives a sign of life every 15 s. In a tunnel nothing breaks, it is only quiet. */
const QUIET = 35000;

export function listen({ changed, shown, connected }) {
  const url = document.body.dataset.live;
  if (!url) return;
  let source, since, telling, told = false, lastHeard = Date.now(), lastSign = Date.now();

  function open() {
    source?.close();
    source = new EventSource(url);
    source.onopen = () => {
      lastSign = Date.now();
      backAgain();
      hear();
      connected();
    };
    source.addEventListener("changed", () => {
      lastSign = Date.now();
      hear();
    });
    source.addEventListener("page", event => {
      lastSign = lastHeard = Date.now();
      shown(event.data);
    });
    source.addEventListener("here", () => (lastSign = Date.now()));
    source.onerror = () => {
      lose();
      if (source.readyState === EventSource.CLOSED) setTimeout(open, AGAIN);
    };
  }

  function lose(from = serverNow()) {
    since ??= from;
    telling ??= setTimeout(() => tell(true), PATIENCE);
  }

  function backAgain() {
    clearTimeout(telling);
    telling = undefined;
    if (told) tell(false);
    since = undefined;
  }

  function listenAnew() {
    if (document.hidden || Date.now() - lastSign < QUIET) return;
    lose(serverNow() - (Date.now() - lastSign));
    lastSign = Date.now();
    open();
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
  document.addEventListener("unheard", () => {
    lose();
    setTimeout(hear, AGAIN);
  });
  document.addEventListener("heard", () => {
    if (since === undefined || source.readyState !== EventSource.OPEN) return;
    backAgain();
    connected();
  });
  addEventListener("offline", () => lose());
  addEventListener("online", open);
  addEventListener("pagehide", () => source.close());
  addEventListener("pageshow", event => event.persisted && open());
  setInterval(() => !document.hidden && Date.now() - lastHeard > AT_LEAST_EVERY && hear(), AT_LEAST_EVERY / 4);
  setInterval(listenAnew, QUIET / 7);
  open();
}

function wallClock(time) {
  return new Date(time).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
}
