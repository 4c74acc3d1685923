import { describe, expect } from 'vitest';
import { settle } from '#support/browser/settle';
import { story } from '#support/browser/story';

describe('whoever types an address, or follows one that somebody made up', () => {
  story('reads the same page for what is not theirs, what does not exist, and what nobody sent', async ({ as }) => {
    const { page, goTo, faults } = await as('giulia');
    faults.expect(/404/);
    const paths = ['/nowhere', '/organisation/tickets', '/new/sent/Chiama-il-899-123', '/tickets/Chiama-il-899-123'];
    for (const path of paths) {
      await goTo(path);
      await page.getByRole('heading', { level: 1, name: "Questa pagina non c'è" }).waitFor();
      await settle(page);
      expect(await page.title(), path).toMatch(/^Questa pagina non c'è/);
      expect(await page.getByRole('main').innerText(), path).not.toContain('899');
    }
  });
});
