import type { IncomingMessage } from 'node:http';
import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { root } from '#local/root';
import { cognitoService } from '#local/sign-in/cognito-service';
import { createSignIn } from '#local/sign-in/create-sign-in';
import { signInPage } from '#local/sign-in/sign-in-page';
import { signingKey } from '#local/sign-in/signing-key';
import { tokenFor } from '#local/sign-in/token-for';
import { readTenant } from '#local/tenant/read-tenant';

const campus = readTenant(root, { preset: 'campus-desk' });
const [student] = campus.newcomers ?? [];
const ledger = { read: () => undefined, keep: () => undefined, touch: () => undefined };
const pool = cognitoService(ledger as never, campus.newcomers);

const ask = async (username: string) => {
  const request = { headers: { 'x-amz-target': 'X.AdminGetUser' } } as unknown as IncomingMessage;
  const { body } = await pool({ request, body: Buffer.from(JSON.stringify({ Username: username })) } as never);
  return JSON.parse(String(body));
};

describe('somebody whom an organisation’s provider signs in on one machine', () => {
  it('stands on the sign-in page beside the demo’s people', () => {
    expect(student).toMatchObject({ organisation: 'students', provider: 'Montelago' });
    expect(signInPage(campus, '/')).toContain(`value="${student?.subject}"`);
    expect(signInPage({ ...campus, newcomers: [] }, '/')).not.toContain('for the first time');
  });

  it('has a token with the user name by which the pool tells their address and provider', async () => {
    const clients = [{ id: 'web', machine: false, scopes: [], callbacks: [], logouts: [] }];
    const shape = { issuer: 'http://localhost/pool' };
    const parts = { shape, tenant: campus, clients, scopes: [], key: await signingKey(), path: '/sign-in' };
    const signIn = await createSignIn(parts);
    const claims = decodeJwt(await signIn.accessToken(tokenFor('new-students', campus, clients, [])));
    expect(claims).toMatchObject({ sub: student?.subject, username: 'Montelago_new-students' });
    const { UserStatus: status, UserAttributes: attributes } = await ask(String(claims['username']));
    const told = new Map(attributes.map(({ Name, Value }: Record<string, string>) => [Name, Value]));
    expect([status, told.get('sub'), told.get('email')]).toEqual([
      'EXTERNAL_PROVIDER',
      student?.subject,
      'new-students@studenti.unimontelago.example',
    ]);
    expect(JSON.parse(String(told.get('identities')))).toMatchObject([{ providerName: 'Montelago' }]);
    const nobody = await ask('somebody else');
    expect(JSON.stringify(nobody)).toContain('UserNotFoundException');
  });
});
