import type { Configuration } from '#domain/configuration';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { Session } from '../ports.ts';

/** The configuration in force, as the request itself was read with it. */
export const getConfiguration = ({ person, configuration }: Session): Result<Configuration, UseCaseFailure> =>
  mayDo(person, 'seeConfiguration') ? ok(configuration) : fail({ reason: 'not-allowed', action: 'seeConfiguration' });
