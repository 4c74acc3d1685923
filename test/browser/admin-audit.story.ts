import { expect } from 'vitest';
import { apiAs } from '#support/browser/api-as';
import { story } from '#support/browser/story';

story('an admin reads who changed what, before and after, and follows one thing alone', async ({ as }) => {
  const id = `story-${Date.now().toString(36)}`;
  const api = await apiAs('ada');
  await api.post('/v1/organisations/ateneo-aurora/directory-groups', { id, name: `Gruppo ${id}` });
  const made = await api.post('/v1/people', { name: `Prova ${id}`, email: `${id}@prova.example`, role: 'operator' });
  const { page, say, goTo } = await as('ada');
  await goTo('/admin/audit');
  const cards = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
  const mine = cards.filter({ hasText: `Prova ${id}` });
  await mine.getByText('Ada Bianchi').waitFor();
  await mine.getByRole('button', { name: say('audit:onlyThis', { name: `Prova ${id}` }) }).click();
  await expect.poll(() => cards.count()).toBe(1);
  expect(new URL(page.url()).searchParams.get('id')).toBe(made.body['id']);
  await page.getByLabel(say('audit:kind')).selectOption('directory-group');
  await page.getByText(say('audit:showAll')).click();
  await cards.filter({ hasText: `Gruppo ${id}` }).waitFor();
});

story('a supervisor finds no audit', async ({ as }) => {
  const { page, say } = await as('franca');
  await page.goto('/admin/audit');
  await page.getByRole('heading', { level: 1, name: say('notFoundTitle') }).waitFor();
});
