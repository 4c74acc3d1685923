import { decodeJwt } from 'jose';
import { webSession } from '#support/local/web-session';
import type { Visit } from './visit.ts';
import { waitForHeading } from './visit.ts';

/**
 * Signs somebody in with the issuer and gives the tab what its pages would have kept of that. The way through the pages
 * themselves is told by `first-steps.story.ts`.
 */
export const comeIn = async (product: string, { page, context }: Visit, person: string): Promise<void> => {
  const { signIn, cookies } = await webSession(product);
  const { id_token: idToken, refresh_token: refreshToken } = await signIn({ login_hint: person });
  const kept = JSON.stringify({ subject: decodeJwt(idToken).sub, refreshToken, idToken });
  await context.addCookies(cookies().map(([name, value]) => ({ name, value, url: product })));
  // Any address of the product will do, for the tab's memory is the product's.
  await page.goto('/config.json');
  await page.evaluate((session) => sessionStorage.setItem('sportello.session', session), kept);
  await page.goto('/');
  await page.waitForURL(({ pathname }) => pathname === '/' || pathname === '/desk');
  await waitForHeading(page);
};
