import { expect } from 'vitest';
import { apiAs } from '#support/browser/api-as';
import { story } from '#support/browser/story';

const unique = () => `story-${Date.now().toString(36)}`;
const csv = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.isBuffer(content) ? content : Buffer.from(content),
});
const groupsOf = '/v1/organisations/ateneo-aurora/directory-groups';

/** A group of the story's own. */
const makeGroup = async (): Promise<string> => {
  const id = unique();
  await (await apiAs('ada')).post(groupsOf, { id, name: `Gruppo ${id}` });
  return id;
};
const membersOf = async (id: string): Promise<number | undefined> => {
  const { body } = await (await apiAs('ada')).get(groupsOf);
  return (body['items'] as { id: string; members: number }[]).find((group) => group.id === id)?.members;
};

story(
  'an admin makes a directory group, reads what is wrong with a file by line, and imports the rest',
  async ({ as }) => {
    const { page, say, goTo, faults } = await as('ada');
    faults.expect(/status of 400/);
    const id = unique();
    await goTo('/admin/directories');
    await page.getByLabel(say('directories:organisation')).selectOption('ateneo-aurora');
    await page.getByRole('button', { name: say('directories:newGroup') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say('directories:field.name')).fill('Personale di prova');
    await dialog.getByRole('button', { name: say('directories:create') }).click();
    await dialog.locator('#group-id-error').waitFor();
    await dialog.getByLabel(say('directories:field.id')).fill(id);
    await dialog.getByRole('button', { name: say('directories:create') }).click();
    await page.getByRole('heading', { level: 1, name: 'Personale di prova' }).waitFor();

    const file = csv('elenco.csv', 'Nome;E-mail\nAnna;anna@prova.example\nNiccolò;niccolo\nAnna;ANNA@prova.example\n');
    await page.getByLabel(say('directories:file')).setInputFiles(file);
    await page.getByRole('button', { name: say('directories:check') }).click();
    await page.getByRole('heading', { name: say('directories:report') }).waitFor();
    await page.getByRole('row', { name: `3 ${say('directories:problem.wrong-address')}` }).waitFor();
    await page.getByRole('row', { name: `4 ${say('directories:problem.duplicate')}` }).waitFor();
    await page.getByText('UTF-8', { exact: true }).waitFor();
    expect(await membersOf(id)).toBe(0);
    await page.getByRole('button', { name: say('directories:replaceWithout', { count: 2 }) }).click();
    await page.getByText(say('directories:done'), { exact: true }).waitFor();
    expect(await membersOf(id)).toBe(1);
  },
);

story(
  'an import of many lines goes on after a reload and a broken connection, and the page answers',
  async ({ as }) => {
    const id = await makeGroup();
    const { page, context, say, goTo, faults } = await as('ada');
    faults.expect(/ERR_FAILED|Failed to load resource/);
    await goTo(`/admin/directories/ateneo-aurora/${id}`);
    let chunks = 0;
    await context.route(/\/chunks$/, async (route) => {
      chunks += 1;
      await (chunks === 2 ? route.abort() : route.continue());
    });
    const many = Array.from({ length: 6_500 }, (_, at) => `persona.${at}@prova.example`).join('\r\n');
    await page.getByLabel(say('directories:file')).setInputFiles(csv('molti.csv', many));
    await page.getByRole('button', { name: say('directories:check') }).click();
    await expect.poll(() => chunks).toBeGreaterThan(2);
    await page.reload();
    await page.getByRole('heading', { name: say('directories:report') }).waitFor({ timeout: 60_000 });
    await page.getByText('6.500', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: say('directories:replace'), exact: true }).click();
    await page.getByText(say('directories:done'), { exact: true }).waitFor();
    expect(await membersOf(id)).toBe(6_500);
  },
);

story(
  'an admin is told what to do with a workbook and with a file of unreadable characters, and gives up',
  async ({ as }) => {
    const id = await makeGroup();
    const { page, say, goTo, faults } = await as('ada', { language: 'en' });
    faults.expect(/status of 400/);
    await goTo(`/admin/directories/ateneo-aurora/${id}`);
    const check = async (file: ReturnType<typeof csv>) => {
      await page.getByLabel(say('directories:file')).setInputFiles(file);
      await page.getByRole('button', { name: say('directories:check') }).click();
    };
    await page.getByRole('button', { name: say('directories:check') }).click();
    await page.locator('#file-error').waitFor();
    await check(csv('people.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])));
    await page.getByText(say('directories:fault.spreadsheet')).waitFor();
    await page.getByRole('button', { name: say('directories:another') }).click();
    await check(csv('people.csv', Buffer.from('a@prova.example\n\0\0\n')));
    await page.getByText(say('directories:refused.wrong-encoding', { line: 2 })).waitFor();
    await page.getByRole('button', { name: say('directories:another') }).click();
    await check(csv('people.csv', 'a@prova.example\n'));
    await page.getByRole('heading', { name: say('directories:report') }).waitFor();
    await page.getByRole('button', { name: say('directories:giveUp') }).click();
    await page.getByLabel(say('directories:file')).waitFor();
    expect(await membersOf(id)).toBe(0);
  },
);

story('a supervisor reads directory groups and imports nothing', async ({ as }) => {
  const id = await makeGroup();
  const { page, say, goTo } = await as('franca');
  await goTo('/admin/directories?organisation=ateneo-aurora');
  await page.getByRole('link', { name: `Gruppo ${id}` }).click();
  await page.getByText(say('directories:adminImports')).waitFor();
  expect(await page.getByLabel(say('directories:file')).count()).toBe(0);
});
