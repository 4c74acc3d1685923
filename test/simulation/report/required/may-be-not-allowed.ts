import type { Person } from '#domain/people/person';
import { mayDo, maySee, type Right } from '#domain/policy';
import { fixedActions } from '#domain/ticket/steps-named';
import { portal } from '#support/ground/portal';
import { cast } from '#support/http-cast';
import type { ApiAction } from '../../effects/api-actions.ts';

/** The rights behind operations that are not called like theirs; whoever lacks all of one is refused. */
const rights: Readonly<Record<string, readonly Right[]>> = {
  openTicket: ['open', 'openForOthers'],
  listTickets: ['list'],
  countTickets: ['list'],
  getTicket: ['read'],
  listArticles: ['read'],
  getEndCustomerView: ['read'],
  getHistory: ['read'],
  getAttachment: ['download'],
  reclassifyTicket: ['reclassify'],
  reserveUpload: ['upload'],
  getCatalog: ['seeCatalog'],
  getMe: ['seeSelf'],
  updateMe: ['changeSelf'],
  listQueues: ['seeQueues'],
  listOperators: ['seeQueues'],
};

const stepRights = (name: string): readonly Right[] =>
  portal.workflow.transitions
    .filter(({ action }) => action === name)
    .map(({ by }) => (by === 'operator' ? 'act' : 'confirm'));

const rightsOf = ({ name }: ApiAction): readonly Right[] => {
  const own = fixedActions.filter((action) => action === name);
  return rights[name] ?? (own.length > 0 ? own : stepRights(name));
};

const people: readonly Person[] = Object.values(cast);
const ticket = { requester: cast.anna.id, organisation: 'aurora', queue: 'students' };

/** Whether somebody exists who may ask for an action, sees what they ask it of, and has no right to it. */
export const mayBeNotAllowed = (action: ApiAction): boolean => {
  const wanted = rightsOf(action);
  const isOnTicket = action.path.includes('{number}');
  return people.some((person) => {
    if (person.disabled || (isOnTicket && !maySee(person, ticket))) return false;
    return wanted.every((right) => !mayDo(person, right, isOnTicket ? ticket : undefined));
  });
};
