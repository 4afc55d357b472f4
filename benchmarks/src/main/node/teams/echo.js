// The plainest bot of botbuilder: lets anybody in, and says again what it is told. Prints the port on which it hears.
const express = require("express");
const { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } = require("botbuilder");

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity("You said: " + context.activity.text);
  await next();
});

const app = express();
app.use(express.json());
app.post("/api/messages", (request, response) => adapter.process(request, response, context => bot.run(context)));
const server = app.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.resume().on("end", () => process.exit(0));
