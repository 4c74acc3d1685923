import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { SeededBug } from './seeded-bug.ts';
import { conditioned } from './switches/conditioned.ts';
import { withClient } from './switches/with-client.ts';

/** Whoever comes second does not wait. */
export const leaseIgnored: SeededBug = {
  id: 'lease-ignored',
  title: 'Two deliveries of one message send its mails at once.',
  wiring: withClient((command) =>
    command instanceof UpdateCommand && command.input.UpdateExpression?.includes('#until = :until')
      ? new UpdateCommand(conditioned(command.input))
      : command,
  ),
  by: 'I17',
};
