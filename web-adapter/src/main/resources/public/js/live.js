// What keeps a page alive. Without any of this every form and link still works.
import { startClock } from "./clock.js";
import { startDrafts } from "./drafts.js";
import { listen } from "./feed.js";
import { startPicks } from "./picks.js";
import { refresh, show } from "./refresh.js";
import { retryWaiting, startSending } from "./send.js";
import { afterMorph } from "./sheets.js";

startClock();
startDrafts();
startSending(refresh);
startPicks();
afterMorph();
listen({ changed: refresh, shown: show, connected: retryWaiting });
