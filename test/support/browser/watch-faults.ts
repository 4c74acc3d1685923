import type { BrowserContext, Page } from 'playwright-core';

/** What goes wrong in somebody's browser without the person noticing. */
export interface Faults {
  /** Complaints that belong to the story, such as that of a request that it makes fail. */
  expect(...patterns: readonly RegExp[]): void;
  /** All others so far. */
  found(): readonly string[];
}

/** Listens to all pages: errors of scripts, of the console (refusals of the security policy too), of requests, and dialogs. */
export const watchFaults = (context: BrowserContext): Faults => {
  const heard: string[] = [];
  const expected: RegExp[] = [];
  context.on('page', (page) => watchPage(page, (fault) => heard.push(`${pathOf(page)}: ${fault}`)));
  return {
    expect: (...patterns) => expected.push(...patterns),
    found: () => heard.filter((fault) => !expected.some((pattern) => pattern.test(fault))),
  };
};

const watchPage = (page: Page, hear: (fault: string) => void): void => {
  page.on('console', (message) => {
    if (message.type() === 'error') hear(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => hear(`error: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The page left, or it no longer wanted the answer.
    if (reason !== 'net::ERR_ABORTED') hear(`request: ${request.method()} ${request.url()} ${reason}`);
  });
  page.on('dialog', (dialog) => {
    hear(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
};

const pathOf = (page: Page): string => (URL.canParse(page.url()) ? new URL(page.url()).pathname : page.url());
