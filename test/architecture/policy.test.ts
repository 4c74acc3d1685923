import { expect, test } from 'vitest';
import { readSources } from '#checks/read-sources';
import type { Source } from '#checks/source';
import type { Right } from '#domain/policy';
import { type Operation, routes } from '#http/routes';
import { calledNames, kebabCase, reachableFrom, stringsIn } from './syntax.ts';

/** The policy line behind each operation, the internal part of what it shows included; a new operation needs one. */
const rightsOf = {
  openTicket: ['open', 'openForOthers'],
  listTickets: ['list'],
  countTickets: ['list'],
  getTicket: ['read'],
  listArticles: ['read', 'readInternal'],
  addArticle: ['comment', 'reply', 'note'],
  getEndCustomerView: ['read'],
  getHistory: ['read', 'readInternal'],
  getCatalog: ['seeCatalog'],
  getMe: ['seeSelf'],
  updateMe: ['changeSelf'],
  enter: 'everybody',
  reclassifyTicket: ['reclassify'],
  actOnTicket: [
    'act',
    'takeOver',
    'finish',
    'confirm',
    'approve',
    'assign',
    'move',
    'release',
    'link',
    'disclose',
    'conceal',
  ],
  listQueues: ['seeQueues'],
  listOperators: ['seeQueues'],
  reserveUpload: ['upload'],
  getAttachment: ['download', 'readInternal'],
  listOrganisations: ['seeOrganisations'],
  createOrganisation: ['changeOrganisations'],
  getOrganisation: ['seeOrganisation'],
  changeOrganisation: ['changeOrganisations'],
  listPeople: ['seePeople'],
  createPerson: ['changePeople'],
  getPerson: ['seePeople'],
  changePerson: ['changePeople'],
  listDirectoryGroups: ['seeDirectories'],
  createDirectoryGroup: ['changeDirectories'],
  beginImport: ['changeDirectories'],
  getImport: ['changeDirectories'],
  addImportChunk: ['changeDirectories'],
  finishImport: ['changeDirectories'],
  listRequests: ['seeRequests'],
  requestPerson: ['requestPerson'],
  decideRequest: ['decideRequest'],
  listEndCustomers: ['seeEndCustomers'],
  createEndCustomer: ['changeEndCustomers'],
  getEndCustomer: ['seeEndCustomers'],
  changeEndCustomer: ['changeEndCustomers'],
  listAudit: ['seeAudit'],
  getConfiguration: ['seeConfiguration'],
  changeConfiguration: ['editConfiguration'],
  listConfigurationVersions: ['seeConfiguration'],
  getConfigurationVersion: ['seeConfiguration'],
  getHealth: 'everybody',
  getOpenApi: 'everybody',
  getDocs: 'everybody',
} as const satisfies Record<Operation, readonly Right[] | 'everybody'>;

/** Rights of no operation: what the clock does. */
const rightsOfTheClock = ['close', 'wake', 'resolve'] as const satisfies readonly Right[];

type Covered = Exclude<(typeof rightsOf)[Operation], 'everybody'>[number] | (typeof rightsOfTheClock)[number];
const everyRightIsUsed: [Exclude<Right, Covered>] extends [never] ? true : Exclude<Right, Covered> = true;

const sources = readSources(process.cwd(), ['functions']).filter(({ path }) => path !== 'functions/domain/policy.ts');

/** Whether one of these files asks the policy for the right; `maySee` asks for `read`. */
const asks = (reached: readonly Source[], right: Right): boolean =>
  reached.some((source) => (right === 'read' ? calledNames(source).has('maySee') : stringsIn(source).has(right)));

const doorOf = (operation: string): Source => {
  const door = sources.find(
    ({ path }) => path.startsWith('functions/http/') && path.endsWith(`/${kebabCase(operation)}.ts`),
  );
  if (!door) throw new Error(`${operation} has no door`);
  return door;
};

test.each(Object.entries(rightsOf))('nobody does %s without the policy’s line for it', (operation, rights) => {
  const reached = reachableFrom(doorOf(operation), sources);
  if (rights === 'everybody') {
    expect(reached.some((source) => calledNames(source).has('mayDo'))).toBe(false);
    return;
  }
  expect(rights.filter((right) => !asks(reached, right))).toEqual([]);
});

const writing = routes.filter(({ scope }) => scope === 'write').map(({ operation }) => operation);
test.each(writing)('the door of %s only translates: its room judges', (operation) => {
  const called = calledNames(doorOf(operation));
  expect(['maySee', 'mayDo', 'isStaff'].filter((judging) => called.has(judging))).toEqual([]);
});

test('the policy has no line that nobody asks for', () => {
  expect(everyRightIsUsed).toBe(true);
  expect(rightsOfTheClock.filter((right) => !asks(sources, right))).toEqual([]);
});
