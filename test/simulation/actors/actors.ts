import type { Actor } from './actor.ts';
import { apiClient } from './api-client.ts';
import { clock } from './clock.ts';
import { colleague } from './colleague.ts';
import { curiousRequester } from './curious-requester.ts';
import { deskAdmin } from './desk-admin.ts';
import { dismissedOperator } from './dismissed-operator.ts';
import { firstOperator } from './first-operator.ts';
import { foreignApiClient } from './foreign-api-client.ts';
import { foreignRequester } from './foreign-requester.ts';
import { hastyOperator } from './hasty-operator.ts';
import { otherQueueOperator } from './other-queue-operator.ts';
import { referent } from './referent.ts';
import { requester } from './requester.ts';
import { secondOperator } from './second-operator.ts';
import { supervisor } from './supervisor.ts';

/** Everybody who acts in a history. */
export const actors: readonly Actor[] = [
  requester,
  colleague,
  foreignRequester,
  firstOperator,
  secondOperator,
  otherQueueOperator,
  supervisor,
  apiClient,
  foreignApiClient,
  referent,
  deskAdmin,
  curiousRequester,
  dismissedOperator,
  hastyOperator,
  clock,
];
