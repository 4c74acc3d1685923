import { expect } from 'vitest';
import { story } from '#support/browser/story';

story('a person of the demo is in with one click', async ({ as }) => {
  const { page, say, goTo } = await as();
  await goTo('/start');
  await page.getByRole('button', { name: say('session:enterAs', { name: 'Giulia Conti' }) }).click();
  await page.getByRole('heading', { level: 1, name: say('home:title', { name: 'Giulia' }) }).waitFor();
  expect(await page.title()).toContain(say('home'));
});
