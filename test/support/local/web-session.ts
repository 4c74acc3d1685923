import { createHash, randomBytes } from 'node:crypto';

/** What `/config.json` tells the pages. */
export interface PageConfiguration {
  readonly tenant: Readonly<Record<string, unknown>>;
  readonly signIn: { readonly issuer: string; readonly clientId: string; readonly scope: string };
  readonly local?: boolean;
}

interface Discovery {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly revocation_endpoint: string;
  readonly end_session_endpoint: string;
}

export interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly error?: string;
}

/** A browser with cookies that goes wherever it is led, also by forms that send themselves, until it is at the `end`. */
const browser = () => {
  const cookies = new Map<string, string>();
  const open = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return response;
  };
  const step = async (url: string, init: RequestInit): Promise<readonly [string, RequestInit]> => {
    const response = await open(url, init);
    const location = response.headers.get('location');
    if (location !== null) return [new URL(location, url).href, {}];
    const form = formOf(await response.text());
    if (form === undefined) throw new Error(`${url} leads nowhere (${response.status})`);
    return [new URL(form.action, url).href, { method: 'POST', body: form.fields }];
  };
  const goTo = async (first: string, end: string): Promise<URL> => {
    let [url, init]: readonly [string, RequestInit] = [first, {}];
    for (let steps = 0; steps < 10; steps += 1) {
      [url, init] = await step(url, init);
      if (url.split('?')[0] === end) return new URL(url);
    }
    throw new Error(`${first} never leads to ${end}`);
  };
  return { goTo, cookies: (): readonly (readonly [name: string, value: string])[] => [...cookies] };
};

/** A page whose form sends itself; any other waits for somebody to press something. */
const formOf = (page: string): { action: string; fields: URLSearchParams } | undefined => {
  if (!/\.submit\(\)/.test(page)) return undefined;
  const inputs = [...page.matchAll(/<input [^>]*name="([^"]*)" value="([^"]*)"/g)];
  return {
    action: /action="([^"]*)"/.exec(page)?.[1] ?? '',
    fields: new URLSearchParams(Object.fromEntries(inputs.map(([, name = '', value = '']) => [name, value]))),
  };
};

/** Signs in as the pages do, with what `/config.json` of that origin says: code, PKCE, and the address to return to. */
export const webSession = async (product: string, origin = product) => {
  const configuration = (await (await fetch(`${product}/config.json`)).json()) as PageConfiguration;
  const { issuer, clientId, scope } = configuration.signIn;
  const discovery = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as Discovery;
  const post = (url: string, words: Record<string, string>): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ client_id: clientId, ...words }),
      headers: { origin },
    });
  const askTokens = async (words: Record<string, string>): Promise<Tokens> =>
    (await (await post(discovery.token_endpoint, words)).json()) as Tokens;
  const person = browser();
  return {
    configuration,
    /** What the issuer keeps in the person's browser. */
    cookies: person.cookies,
    post: (words: Record<string, string>) => post(discovery.token_endpoint, words),
    signIn: async (more: Record<string, string>): Promise<Tokens> => {
      const verifier = randomBytes(32).toString('base64url');
      const back = `${origin}/callback`;
      const query = new URLSearchParams({
        ...{ client_id: clientId, response_type: 'code', redirect_uri: back, scope },
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        ...{ code_challenge_method: 'S256', ...more },
      });
      const { searchParams } = await person.goTo(`${discovery.authorization_endpoint}?${query}`, back);
      const code = searchParams.get('code') ?? '';
      return askTokens({ grant_type: 'authorization_code', code, redirect_uri: back, code_verifier: verifier });
    },
    refresh: (token: string): Promise<Tokens> => askTokens({ grant_type: 'refresh_token', refresh_token: token }),
    revoke: async (token: string): Promise<number> => (await post(discovery.revocation_endpoint, { token })).status,
    signOut: (idToken: string): Promise<URL> => {
      const query = new URLSearchParams({ id_token_hint: idToken, post_logout_redirect_uri: `${origin}/` });
      return person.goTo(`${discovery.end_session_endpoint}?${query}`, `${origin}/`);
    },
  };
};
