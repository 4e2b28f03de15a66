/** What readers are told when something is off. */
export const trouble = {
  stale: {
    fact: '🍂 That answer is no longer in my fact base. Ask me again, or look through `/topics`.',
    passage: '🍂 I no longer have the text of that passage. `/sources` shows the articles I know.',
    topic: '🍂 That topic is no longer in my fact base. `/topics` lists the ones there are.',
    why:
      '🍂 That question was too long to keep on the button, and I have forgotten it since, sorry. ' +
      'Ask it again, and the new button will know.',
    button: '🍂 This button belongs to an older version of me. Please ask again.',
  },
  moderatorsOnly: '🔒 This is for those who may manage the server.',
  unknownCommand: '🍂 I do not know this command any more. Restart Discord to see the current ones.',
  unexpected: (reference: string) =>
    `⚠️ Something went wrong on my side, sorry. Please try again; if it stays, tell the server's moderators ` +
    `this reference: \`${reference}\``,
};
