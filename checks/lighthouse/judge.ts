import lighthouse from 'lighthouse';
import type { Browser } from 'puppeteer-core';
import type { Judging } from './plan.ts';
import { configOf } from './plan.ts';
import { signIn } from './sign-in.ts';

const requester = 'Marco Serra';

/** The points of one visit by category, from 0 to 100, and what cost some. */
export interface Verdict {
  readonly points: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/** Looks at a page once, in a tab of its own, with nothing left from an earlier visit but the sign-in. */
export const judge = async (browser: Browser, product: string, judging: Judging): Promise<Verdict> => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    if (!judging.signedOut) await signIn(page, product, requester);
    const result = await lighthouse(`${product}${judging.path}`, { logLevel: 'error' }, configOf(judging), page);
    if (result === undefined || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message);
    const { categories, audits } = result.lhr;
    const points = Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]);
    const faults = Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim());
    return { points: Object.fromEntries(points), faults: [...new Set(faults)] };
  } finally {
    await context.close();
  }
};
