/** Where in a message somebody may put a hostile text. */
const places: readonly ((evil: string) => string)[] = [
  (evil) => evil,
  (evil) => `Ciao ${evil} ciao`,
  (evil) => `[${evil}](https://a.example)`,
  (evil) => `[x](${evil})`,
  (evil) => `[x](<${evil}>)`,
  (evil) => `[x](https://a.example "${evil}")`,
  (evil) => `![${evil}](${evil})`,
  (evil) => `# ${evil}\n\n- ${evil}\n  > ${evil}`,
  (evil) => `| a |\n|---|\n| ${evil.replaceAll('\n', ' ')} |`,
  (evil) => `\`\`\`${evil}\n${evil}\n\`\`\``,
  (evil) => `**${evil}** _${evil}_ \`${evil}\``,
];

/** Messages that hold a hostile text as it is, and wherever Markdown has a place for it. */
export const hostileMessages = (evil: string): string[] => places.map((place) => place(evil));
