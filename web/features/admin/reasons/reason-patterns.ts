/** What the check of presets says, in its own words; what is in brackets goes into the sentence. */
export const reasonPatterns = {
  missing: /^is missing/,
  blank: /^must be a text that says something$/,
  key: /^(?:must be small letters, digits and underscores|is no key: .*)$/,
  code: /^must be one to eight capitals and digits$/,
  codeAlike: /^reads like "(?<name>.*)" and a longer counter$/,
  day: /^must be a day, YYYY-MM-DD$/,
  least: /^must be at least (?<limit>.+)$/,
  most: /^must be at most (?<limit>.+)$/,
  empty: /^must (?:not be empty|have at least one entry)$/,
  number: /^must be a (?:whole )?number$/,
  condition: /^must be \{"field"/,
  twice: /^"(?<name>.*)" is there already$/,
  unknown: /^there is no [a-z-]+ "(?<name>.*)"$/,
  late: /^"(?<name>.*)" comes only after it; /,
  circle: /^goes round in a circle: (?<names>.*)$/,
  neverAnswered: /^"(?<name>.*)" is never answered with (?<value>.*)$/,
  neverAsked: /^nobody is ever asked this$/,
  neverChosen: /^nobody can ever choose this$/,
  tangled: /^depends on too many answers at once to be judged$/,
  fits: /^fits (?<kind>.*) just as well as form "(?<name>.*)"$/,
  idle: /^no ticket asks for it: /,
  alone: /^needs the (?:area|type) that it belongs to$/,
  namesNothing: /^must name an area, subarea, type or form$/,
  clash: /^a ticket may also fall under routing\[(?<index>\d+)\]/,
  openers: /^(?:types: )?are all for the desk to open/,
  queueArchived: /^the queue "(?<name>.*)" is archived$/,
} as const;

type Reason = keyof typeof reasonPatterns;

/** A reason that is known, with what its sentence names. */
interface KnownReason {
  readonly reason: Reason;
  readonly names: Readonly<Record<string, string>>;
}

/** Which of the reasons a text is; nothing where it is none of them. */
export const knownReason = (text: string): KnownReason | undefined => {
  for (const [reason, pattern] of Object.entries(reasonPatterns)) {
    const found = pattern.exec(text);
    if (found) return { reason: reason as Reason, names: { ...found.groups } };
  }
  return undefined;
};
