import { type ProblemCode, problems } from '#contract/problem';
import { consortiumPortal } from '../../desks/consortium-portal.ts';
import { type ApiAction, apiActionsOn, isStep } from '../../effects/api-actions.ts';
import { mayBeNotAllowed } from './may-be-not-allowed.ts';
import { refusalName } from './refusal-name.ts';
import { type Row, rowsOf } from './row.ts';

/** Why an action is never refused for a reason; nothing when it can be. */
type Rule = (action: ApiAction) => string | undefined;

const only =
  (can: (action: ApiAction) => boolean, otherwise: string): Rule =>
  (action) =>
    can(action) ? undefined : otherwise;

const changes = ({ method }: ApiAction): boolean => method !== 'GET';
const isOnTicket = ({ path }: ApiAction): boolean => path.includes('{number}');
const takesCursor = ({ contract }: ApiAction): boolean => contract.query?.safeParse({ cursor: 'x' }).success === true;

const byBytes = only(() => false, 'its bytes alone decide it, whatever has happened: test/http/wrong-bodies.test.ts');
const always = only(() => true, '');

/** Which actions can be refused for which reason. A code that the product comes to answer must get a rule here. */
const rules: Readonly<Record<ProblemCode, Rule>> = {
  'invalid-request': only(
    ({ contract }) => Boolean(contract.body ?? contract.query),
    'there is nothing in it but a path',
  ),
  'body-missing': byBytes,
  'body-not-json': byBytes,
  'body-too-large': byBytes,
  'unsupported-media-type': byBytes,
  'bad-idempotency-key': byBytes,
  'bad-cursor': only(takesCursor, 'it has no pages'),
  'token-not-accepted': always,
  'not-allowed': only(mayBeNotAllowed, 'whoever sees it may do it (functions/domain/policy.ts)'),
  'not-found': only(
    ({ path, operation }) => path.includes('{') || operation === 'reserveUpload',
    'what is missing in its body is a wrong field; a reservation that is repeated may have been swept',
  ),
  'action-not-possible': only(
    (action) => isStep(consortiumPortal, action.name) || action.name === 'release',
    'it is possible in every state',
  ),
  'ticket-closed': only((action) => changes(action) && isOnTicket(action), 'it changes no ticket'),
  'form-changed': only(() => false, 'no form is attached to anything in this preset'),
  'not-let-in': only(() => false, 'whoever acts was let in: test/http/first-sign-in.test.ts'),
  wholesaler: only(() => false, 'no ticket of this preset has an end customer'),
  'attachment-not-ready': only(({ operation }) => operation === 'getAttachment', 'it downloads nothing'),
  'version-conflict': only(({ contract }) => contract.ifMatch !== undefined, 'it is done whatever the version'),
  'if-match-required': only(({ contract }) => contract.ifMatch !== undefined, 'it is done whatever the version'),
  'idempotency-key-reused': only(({ contract }) => contract.idempotent === true, 'it takes no key'),
  'list-too-long-to-sort': only(() => false, 'it takes more tickets than a history opens: test/store/lists.test.ts'),
  'too-many-requests': only(changes, 'only changes are counted: whoever only reads is held back by the gateway'),
  'internal-error': only(() => false, 'it would be a mistake of ours: invariant L1'),
  'try-again': always,
};

const codes = Object.keys(problems) as ProblemCode[];

/** Every action with every reason for which it can be refused. */
export const refusalRows: readonly Row[] = rowsOf(
  'refusals',
  apiActionsOn(consortiumPortal).flatMap((action) =>
    codes.filter((code) => rules[code](action) === undefined).map((code) => refusalName(action.name, code)),
  ),
);
