import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Wiring } from '../../world/wiring.ts';
import { withClient } from './with-client.ts';

/** A part of a transaction. */
export type Part = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** Rewrites the parts of a transaction; any other command stays as it is. */
export const rewriteParts =
  (rewrite: (parts: readonly Part[]) => readonly Part[]) =>
  <Command>(command: Command): Command | TransactWriteCommand =>
    command instanceof TransactWriteCommand
      ? new TransactWriteCommand({ TransactItems: [...rewrite(command.input.TransactItems ?? [])] })
      : command;

/** The product with the parts of its transactions rewritten. */
export const withTransactions = (rewrite: (parts: readonly Part[]) => readonly Part[]): Wiring => {
  const rewritten = rewriteParts(rewrite);
  return withClient((command) => rewritten(command));
};
