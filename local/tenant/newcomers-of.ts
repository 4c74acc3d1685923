import { subjectOf } from './subject-of.ts';

/** Somebody whom an organisation's identity provider signs in, and of whom the desk knows nothing yet. */
export interface Newcomer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly provider: string;
  readonly subject: string;
  /** As a user pool calls whom a provider has signed in. */
  readonly username: string;
}

/** What of an organisation says whom a provider may sign in for it. */
export interface ProvidedOrganisation {
  readonly id: string;
  readonly identityProvider?: string;
  readonly domains?: readonly string[];
}

/** One for each organisation with a provider, so that a first sign-in can be tried on one machine. */
export const newcomersOf = (organisations: readonly ProvidedOrganisation[]): readonly Newcomer[] =>
  organisations.flatMap(({ id: organisation, identityProvider: provider, domains: [domain] = [] }) => {
    if (provider === undefined || domain === undefined) return [];
    const id = `new-${organisation}`;
    const email = `${id}@${domain}`;
    const subject = subjectOf(`${provider} ${email}`);
    return [{ id, name: 'Nova Arrivi', email, organisation, provider, subject, username: `${provider}_${id}` }];
  });
