import { interactionPolicy } from 'oidc-provider';
import type { DemoTenant } from '../tenant/read-tenant.ts';
import { hintedPerson } from './hinted-person.ts';

const { base, Check } = interactionPolicy;

/** When somebody has to sign in: the protocol's own reasons, and a hint at another person than the one who is in. */
export const signInPolicy = (tenant: DemoTenant): interactionPolicy.DefaultPolicy => {
  const policy = base();
  const check = new Check('other_person', 'another person was asked for', ({ oidc }) => {
    const hinted = hintedPerson(tenant, oidc.params?.['login_hint']);
    return hinted !== undefined && oidc.session?.accountId !== hinted.subject
      ? Check.REQUEST_PROMPT
      : Check.NO_NEED_TO_PROMPT;
  });
  policy.get('login')?.checks.add(check);
  return policy;
};
