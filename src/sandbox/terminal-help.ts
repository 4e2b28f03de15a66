import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';

const OWN = [
  ['plain text', 'writes to the bot in private'],
  ['/mention text', 'mentions the bot in the channel'],
  ['2', 'presses button or option 2 of the last message; /press Label does the same'],
  ['/tab where did', 'shows what is suggested while typing'],
  ['/menu text', 'writes text in the channel and uses the message menu on it'],
  ['/edit text', 'changes what you wrote last'],
  ['/as moderator', 'acts as the moderator; /as reader goes back'],
  ['/help, /quit', ''],
] as const;

/** The playground's own commands, then the bot's. */
export function HELP(commands: readonly APIApplicationCommand[]): string {
  const bots = commands
    .filter(({ type }) => type === ApplicationCommandType.ChatInput)
    .map(({ name, description }) => [`/${name}`, description] as const);
  return [...OWN, ...bots].map(([what, does]) => `  ${what.padEnd(16)} ${does}`.trimEnd()).join('\n');
}
