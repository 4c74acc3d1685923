import { escapeMarkup } from '../escape-markup.ts';
import type { DemoPerson, DemoTenant } from '../tenant/read-tenant.ts';

/** The page on which one becomes a demo person with one click; `action` is where the choice is posted. */
export const signInPage = (tenant: DemoTenant, action: string): string => {
  const roles = [...new Set(tenant.people.map(({ role }) => role))];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in – ${escapeMarkup(tenant.name)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: #17324d }
button { display: block; width: 100%; text-align: left; font: inherit; padding: .5rem .75rem; margin: .25rem 0;
  border: 1px solid #5d7083; border-radius: .25rem; background: #fff; color: inherit; cursor: pointer }
button:hover, button:focus { outline: 3px solid #06c }
small { color: #435a70 }
</style>
</head>
<body>
<h1>Sign in</h1>
<p>This page stands in for the sign-in of ${escapeMarkup(tenant.name)}. Choose who you are.</p>
<form method="post" action="${escapeMarkup(action)}">
${roles.map((role) => group(role, tenant)).join('\n')}
${firstTime(tenant)}
</form>
</body>
</html>
`;
};

type Shown = Pick<DemoPerson, 'name' | 'email' | 'organisation' | 'queues' | 'subject'>;

const group = (role: string, { people }: DemoTenant): string =>
  `<h2>${escapeMarkup(role.replace('_', ' '))}</h2>
${people
  .filter((person) => person.role === role)
  .map(button)
  .join('\n')}`;

/** Whom the desk does not know: what happens then is what a first sign-in does. */
const firstTime = ({ newcomers = [] }: DemoTenant): string =>
  newcomers.length === 0
    ? ''
    : `<h2>for the first time</h2>
${newcomers.map((newcomer) => button({ ...newcomer, queues: [] })).join('\n')}`;

const button = ({ name, email, organisation, queues, subject }: Shown): string => {
  const place = organisation ?? queues.join(', ');
  return `<button name="subject" value="${escapeMarkup(subject)}">${escapeMarkup(name)} <small>${escapeMarkup(email)}${place ? ` – ${escapeMarkup(place)}` : ''}</small></button>`;
};
