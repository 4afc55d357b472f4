// The plainest web socket server: its first line of input is the message, each later line a mark to put into it and send to all.
const { createInterface } = require("node:readline");
const { WebSocketServer } = require("ws");

const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
server.on("listening", () => console.log(server.address().port));
server.on("connection", socket => socket.send("welcome"));

let payload;
createInterface({ input: process.stdin }).on("line", line => {
  if (payload === undefined) {
    payload = line;
    return;
  }
  const message = payload.replaceAll(/mark-\d{7}/g, line) + "\n\n";
  for (const socket of server.clients) socket.send(message);
}).on("close", () => process.exit(0));
