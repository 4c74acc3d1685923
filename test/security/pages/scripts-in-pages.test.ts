import { readdirSync, readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dangersIn, shownBy } from '#support/security/dangers-in';
import { hostileMessages } from '#support/security/hostile-messages';
import { hostileTexts } from '#support/security/hostile-texts';
import { AuthorLine } from '#web/ui/author-line.tsx';
import { MarkdownText } from '#web/ui/markdown-text.tsx';
import { PlainText } from '#web/ui/plain-text.tsx';

const families = [...new Set(hostileTexts.map(([family]) => family))];
const ofFamily = (family: string): string[] => hostileTexts.filter(([one]) => one === family).map(([, text]) => text);

const sourcesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|html)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);

/** Ways to make a page take a text for markup or for a program. */
const makingMarkup =
  /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|setHTML|srcdoc|\beval\(|new Function\b|DOMParser/i;

describe('XSS-CORPUS (FAULTS 1.8): a person who reads a message in the pages', () => {
  it.each(families)('meets nothing that runs, loads or leads astray: %s', (family) => {
    for (const evil of ofFamily(family)) {
      for (const [at, text] of hostileMessages(evil).entries()) {
        const page = renderToStaticMarkup(createElement(MarkdownText, { text }));
        expect(dangersIn(page), text).toEqual([]);
        if (at > 0) expect(shownBy(page), text).toMatch(/\S/);
      }
    }
  });

  it.each(families)('meets nothing of it in names, titles and texts as typed: %s', (family) => {
    for (const evil of ofFamily(family)) {
      const line = createElement(AuthorLine, { from: evil, when: evil }, evil);
      const text = createElement(PlainText, { text: evil });
      const page = renderToStaticMarkup(createElement('a', { title: evil, className: evil }, line, text));
      expect(dangersIn(page), evil).toEqual([]);
      expect(shownBy(page)).toContain(evil.replaceAll('\u0000', ''));
    }
  });

  it('would meet it if a page put a text into its markup, which none does', () => {
    expect('element.innerHTML = text').toMatch(makingMarkup);
    const sources = sourcesOf('web');
    expect(sources.length).toBeGreaterThan(200);
    expect(sources.filter((path) => makingMarkup.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
