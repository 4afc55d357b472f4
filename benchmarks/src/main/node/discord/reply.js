// The plainest bot of discord.js: puts a message with a button in a channel, and answers whoever presses it.
const { ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, Events, GatewayIntentBits, MessageFlags } = require("discord.js");

const [api, channel] = process.argv.slice(2);
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.on(Events.InteractionCreate, press => press.reply({ content: "Noted.", flags: MessageFlags.Ephemeral }));
client.once(Events.ClientReady, async () => {
  const button = new ButtonBuilder().setCustomId("vote").setLabel("Vote").setStyle(ButtonStyle.Primary);
  const room = await client.channels.fetch(channel);
  await room.send({ content: "Who is for it?", components: [new ActionRowBuilder().addComponents(button)] });
  console.log("ready");
});
client.login(process.env.BENCH_TOKEN);
process.stdin.resume().on("end", () => process.exit(0));
