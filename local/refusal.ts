/** An error that is a sentence for the person at the keyboard; commands print it without a stack. */
export const refusal = (sentence: string, cause?: unknown): Error =>
  Object.assign(new Error(sentence, cause === undefined ? undefined : { cause }), { name: 'Refusal' });

/** Whether an error is such a sentence. */
export const isRefusal = (error: unknown): error is Error => error instanceof Error && error.name === 'Refusal';
