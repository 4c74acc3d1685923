/** What something answered, by the kind of question, in the order in which it was asked. */
export interface Tape<Answer> {
  record(kind: string, ask: () => Promise<Answer>): Promise<Answer>;
  /** The answer to the next question of that kind; from the first one again after `rewind`. */
  next(kind: string): Answer;
  rewind(): void;
  erase(): void;
}

/** An empty tape. */
export const createTape = <Answer>(): Tape<Answer> => {
  const answers = new Map<string, Answer[]>();
  const positions = new Map<string, number>();
  return {
    record: async (kind, ask) => {
      const recorded = answers.get(kind) ?? [];
      answers.set(kind, recorded);
      const position = recorded.push(undefined as Answer) - 1;
      const answer = await ask();
      recorded[position] = answer;
      return answer;
    },
    next: (kind) => {
      const position = positions.get(kind) ?? 0;
      positions.set(kind, position + 1);
      const recorded = answers.get(kind) ?? [];
      if (position >= recorded.length) throw new Error(`The tape knows no ${kind} number ${position + 1}.`);
      return recorded[position] as Answer;
    },
    rewind: () => positions.clear(),
    erase: () => {
      answers.clear();
      positions.clear();
    },
  };
};
