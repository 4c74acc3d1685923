import type { Agreement, Organisation } from '#domain/people/organisation';
import { defaultRoles, organisationKinds, sharingModes } from '#domain/people/organisation';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';
import { table } from './table.ts';

const readAgreement = (item: Item): Agreement => {
  const shape = shapeOf(item, 'agreement');
  return { id: shape.text('id'), areas: shape.texts('areas'), from: shape.text('from'), to: shape.text('to') };
};

/** What an item holds besides the organisation. */
export interface OrganisationRecord {
  readonly organisation: Organisation;
  /** Counts the changes; those that a setup wrote before there were versions begin at 0. */
  readonly version: number;
  /** What the tenant file last said, so that it overwrites nothing that was edited since; empty if it never spoke. */
  readonly said?: Partial<Organisation>;
  /** Sort key of its line in the list of organisations; absent where it has none yet. */
  readonly listed?: string;
  /** Entry of the audit trail for the last change; absent after a setup. */
  readonly entry?: string;
}

/** An organisation with its agreements. */
export const organisationItem = {
  write: ({ organisation, version, said, listed, entry }: OrganisationRecord): Item => ({
    ...table.keys.organisation(organisation.id),
    ...organisation,
    version,
    ...(said && { said: JSON.stringify(said) }),
    ...(listed !== undefined && { listed }),
    ...(entry !== undefined && { entry }),
  }),
  read: (item: Item): Organisation => {
    const shape = shapeOf(item, 'organisation');
    const [kind, identityProvider] = [
      shape.optionalOneOf('kind', organisationKinds),
      shape.optionalText('identityProvider'),
    ];
    const [sharing, defaultRole] = [
      shape.optionalOneOf('sharing', sharingModes),
      shape.optionalOneOf('defaultRole', defaultRoles),
    ];
    return {
      id: shape.text('id'),
      name: shape.text('name'),
      agreements: shape.maps('agreements').map(readAgreement),
      ...(kind && { kind }),
      ...(identityProvider !== undefined && { identityProvider }),
      ...(item.domains !== undefined && { domains: shape.texts('domains') }),
      ...(sharing && { sharing }),
      ...(defaultRole && { defaultRole }),
      ...(item.archived === true && { archived: true }),
    };
  },
  readRecord: (item: Item): OrganisationRecord => {
    const shape = shapeOf(item, 'organisation');
    const [said, listed, entry] = [
      shape.optionalText('said'),
      shape.optionalText('listed'),
      shape.optionalText('entry'),
    ];
    return {
      organisation: organisationItem.read(item),
      version: shape.optionalCount('version') ?? 0,
      ...(said !== undefined && { said: JSON.parse(said) }),
      ...(listed !== undefined && { listed }),
      ...(entry !== undefined && { entry }),
    };
  },
};
