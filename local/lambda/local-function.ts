/** A function of the stacks that can be called on this machine. */
export interface LocalFunction {
  /** As in the stacks: `<tenant>-<entry>`. */
  readonly name: string;
  readonly arn: string;
  /** What the handler answered; a `FunctionError` when it threw, crashed or took too long. */
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

/** The failure of a handler, in the words that Lambda uses. */
export interface FunctionError extends Error {
  readonly function: string;
  readonly type: string;
}

/** An error that says which function failed and how. */
export const functionError = (name: string, type: string, message: string, stack?: string): FunctionError =>
  Object.assign(new Error(message), { function: name, type, ...(stack && { stack }) });
