import type { Preset } from '#domain/preset/preset';
import type { Problem } from './file-problem.ts';
import { providerProblems } from './provider-problems.ts';
import type { Tenant } from './tenant-schema.ts';

/** What single fields cannot show: names used twice, names of nothing, an organisation too many or missing. */
export const contradictions = (tenant: Tenant, preset: Preset): readonly Problem[] => [
  ...repeated(tenant.organisations.map(({ id }, at) => [id, ['organisations', at, 'id']])),
  ...repeated([
    ...tenant.people.map(({ id }, at): Named => [id, ['people', at, 'id']]),
    ...tenant.apiClients.map(({ id }, at): Named => [id, ['apiClients', at, 'id']]),
  ]),
  ...repeated([
    ...tenant.admins.map(({ email }, at): Named => [email, ['admins', at, 'email']]),
    ...tenant.people.map(({ email }, at): Named => [email, ['people', at, 'email']]),
  ]),
  ...repeated(subjects(tenant)),
  ...repeated(
    tenant.organisations.flatMap(({ domains = [] }, at) =>
      domains.map((domain, index): Named => [domain, ['organisations', at, 'domains', index]]),
    ),
  ),
  ...tenant.organisations.flatMap((organisation, at) => agreementProblems(organisation, at, preset)),
  ...tenant.people.flatMap((person, at) => personProblems(tenant, person, at, preset)),
  ...tenant.apiClients.flatMap(({ organisation }, at) =>
    unknownOrganisation(tenant, organisation, ['apiClients', at, 'organisation']),
  ),
  ...repeated(
    (tenant.identityProviders ?? []).map(({ name }, at) => [name.toLowerCase(), ['identityProviders', at, 'name']]),
  ),
  ...providerProblems(tenant),
  ...subjectProblems(tenant),
  ...addressProblems(tenant),
];

/** Pages under a name of one's own need its certificate; one without a name would never be shown to anybody. */
const addressProblems = ({ domain, certificate }: Tenant): readonly Problem[] =>
  (domain === undefined) === (certificate === undefined)
    ? []
    : [
        domain === undefined
          ? { path: ['certificate'], message: 'only with a domain, the name that it is for' }
          : {
              path: ['certificate'],
              message: `needed with a domain: the ARN of a certificate for ${domain} in us-east-1; without both, the pages have the name that CloudFront gives`,
            },
      ];

type Named = readonly [name: string, path: Problem['path']];

const repeated = (all: readonly Named[]): readonly Problem[] =>
  all
    .filter(([name], at) => all.findIndex(([other]) => other === name) < at)
    .map(([name, path]) => ({ path, message: `'${name}' is used twice` }));

const agreementProblems = (
  { agreements }: Tenant['organisations'][number],
  at: number,
  preset: Preset,
): readonly Problem[] => {
  const place = (...rest: PropertyKey[]) => ['organisations', at, 'agreements', ...rest];
  return [
    ...repeated(agreements.map(({ id }, index) => [id, place(index, 'id')])),
    ...agreements.flatMap(({ areas }, index) =>
      unknownKeys(areas, preset.areas, place(index, 'areas'), `area of the preset '${preset.name}'`),
    ),
    ...agreements.flatMap(({ from, to }, index) =>
      from <= to ? [] : [{ path: place(index, 'to'), message: `is before ${from}, on which it begins` }],
    ),
  ];
};

const personProblems = (
  tenant: Tenant,
  { role, organisation, queues = [] }: Tenant['people'][number],
  at: number,
  preset: Preset,
): readonly Problem[] => {
  const place = (...rest: PropertyKey[]) => ['people', at, ...rest];
  const outside = role === 'requester' || role === 'referent';
  return [
    ...(outside === (organisation !== undefined)
      ? unknownOrganisation(tenant, organisation, place('organisation'))
      : [{ path: place('organisation'), message: `a ${role} ${outside ? 'needs one' : 'has none'}` }]),
    ...((role === 'operator') === queues.length > 0
      ? unknownKeys(queues, preset.queues, place('queues'), `queue of the preset '${preset.name}'`)
      : [{ path: place('queues'), message: role === 'operator' ? 'an operator needs one' : `a ${role} has none` }]),
  ];
};

const unknownKeys = (
  keys: readonly string[],
  known: Readonly<Record<string, unknown>>,
  path: Problem['path'],
  kind: string,
): readonly Problem[] =>
  keys.flatMap((key, at) =>
    Object.hasOwn(known, key) ? [] : [{ path: [...path, at], message: `'${key}' is no ${kind}` }],
  );

const unknownOrganisation = (tenant: Tenant, id: string | undefined, path: Problem['path']): readonly Problem[] =>
  id === undefined || tenant.organisations.some((organisation) => organisation.id === id)
    ? []
    : [{ path, message: `'${id}' is no organisation of this tenant` }];

const lists = ['admins', 'people', 'apiClients'] as const;

const subjects = (tenant: Tenant): readonly Named[] =>
  lists.flatMap((list) =>
    tenant[list].flatMap(({ subject }, at): Named[] =>
      subject === undefined ? [] : [[subject, [list, at, 'subject']]],
    ),
  );

/** A foreign issuer's subjects cannot be found out; the pool's are not known before it exists. */
const subjectProblems = (tenant: Tenant): readonly Problem[] =>
  lists.flatMap((list) =>
    tenant[list].flatMap(({ subject }, at) =>
      (subject !== undefined) === (tenant.issuer !== undefined)
        ? []
        : [{ path: [list, at, 'subject'], message: tenant.issuer ? 'needed with an issuer' : 'only with an issuer' }],
    ),
  );
