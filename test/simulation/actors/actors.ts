import type { DeskName } from '../desks/desk.ts';
import type { Actor } from './actor.ts';
import { apiClient } from './api-client.ts';
import { clock } from './clock.ts';
import { colleague } from './colleague.ts';
import { curiousRequester } from './curious-requester.ts';
import { deskAdmin } from './desk-admin.ts';
import { dismissedOperator } from './dismissed-operator.ts';
import { dismissibleOperator } from './dismissible-operator.ts';
import { firstOperator } from './first-operator.ts';
import { foreignApiClient } from './foreign-api-client.ts';
import { foreignReferent } from './foreign-referent.ts';
import { foreignRequester } from './foreign-requester.ts';
import { hastyOperator } from './hasty-operator.ts';
import { otherQueueOperator } from './other-queue-operator.ts';
import { referent } from './referent.ts';
import { requester } from './requester.ts';
import { secondOperator } from './second-operator.ts';
import { secondSupervisor } from './second-supervisor.ts';
import { supervisor } from './supervisor.ts';

/** Everybody who acts in some history. */
const everybody: readonly Actor[] = [
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
  secondSupervisor,
  dismissibleOperator,
  foreignReferent,
  clock,
];

const onDesk = (name: DeskName): readonly Actor[] => everybody.filter((actor) => actor.desks?.includes(name) ?? true);

/** Everybody who acts in the histories of a kind of desk. */
export const actorsOn: Readonly<Record<DeskName, readonly Actor[]>> = {
  'consortium-portal': onDesk('consortium-portal'),
  'campus-desk': onDesk('campus-desk'),
  'partner-panel': onDesk('partner-panel'),
  'itil-desk': onDesk('itil-desk'),
};
