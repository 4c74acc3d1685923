import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const code = readFileSync('web/public/widget.js', 'utf8');

interface Part {
  readonly children: (Part | string)[];
  readonly attributes: Record<string, string>;
  readonly listeners: Record<string, () => void>;
  readonly href?: string;
  readonly lang?: string;
  readonly target?: string;
  readonly rel?: string;
  readonly referrerPolicy?: string;
  textContent?: string;
}

const makeElement = () => {
  const part = {
    children: [] as (Part | string)[],
    attributes: {} as Record<string, string>,
    listeners: {} as Record<string, () => void>,
    append: (...parts: (Part | string)[]) => part.children.push(...parts),
    setAttribute: (name: string, value: string) => {
      part.attributes[name] = value;
    },
    addEventListener: (kind: string, heard: () => void) => {
      part.listeners[kind] = heard;
    },
    attachShadow: () => part,
  };
  return part;
};

/** The link that a page with such a tag shows. */
const linkOn = (page: string, dataset: Record<string, string> = {}, lang = 'it') => {
  const placed: Part[] = [];
  const at = new URL(page);
  const location = { origin: at.origin, pathname: at.pathname };
  const script = { src: 'https://desk.example/widget.js', dataset, lang: '', after: (part: Part) => placed.push(part) };
  const document = { currentScript: script, createElement: makeElement, documentElement: { lang } };
  const CSSStyleSheet = class {
    readonly sheets: string[] = [];
    replaceSync(sheet: string) {
      this.sheets.push(sheet);
    }
  };
  runInNewContext(code, { URL, document, location, CSSStyleSheet });
  const [host] = placed;
  const link = host?.children[0];
  if (!host || !link || typeof link === 'string') throw new Error('no link');
  return { host, link, location };
};
const asked = (link: Part) => Object.fromEntries(new URL(link.href ?? '').searchParams);

describe('a person on a page that carries the widget', () => {
  it('is led to the desk with what the tag says and the page they are on, without its query', () => {
    const { link } = linkOn('https://www.example/help/fees?student=12345#mine', {
      area: 'fees',
      subarea: 'refunds',
      form: 'refund',
    });
    expect(link.href).toMatch(/^https:\/\/desk\.example\/new\?/);
    expect(asked(link)).toEqual({
      area: 'fees',
      subarea: 'refunds',
      form: 'refund',
      from: 'https://www.example/help/fees',
    });
    expect(link).toMatchObject({ target: '_blank', rel: 'noopener', referrerPolicy: 'no-referrer' });
  });

  it('is led from where they are when they press it, on a page that never loads anew', () => {
    const { link, location } = linkOn('https://www.example/one');
    location.pathname = '/two';
    link.listeners['click']?.();
    expect(asked(link)).toEqual({ from: 'https://www.example/two' });
  });

  it.each([
    ['it', {}, 'Chiedi assistenza'],
    ['en-GB', {}, 'Ask for help'],
    ['', {}, 'Chiedi assistenza'],
    ['en', { label: '<b>Help</b>' }, '<b>Help</b>'],
  ])('reads it in the language %j of the page, as plain words', (lang, dataset, label) => {
    const { link, host } = linkOn('https://www.example/', dataset, lang);
    expect(link.children[0]).toBe(label);
    expect(host.lang).toBe(lang.startsWith('en') ? 'en' : 'it');
  });

  it('is led nowhere else by a tag that somebody has written badly', () => {
    const dataset = { area: 'fees&from=https://evil.example', subarea: '../..', type: 'A', form: '', other: 'x' };
    expect(asked(linkOn('https://www.example/', dataset).link)).toEqual({ from: 'https://www.example/' });
  });
});

describe('the widget', () => {
  it('keeps nothing and asks nothing of the network', () => {
    expect(code).not.toMatch(
      /cookie|localStorage|sessionStorage|indexedDB|fetch|XMLHttpRequest|innerHTML|\beval\b|\bimport\b/,
    );
  });

  it('weighs next to nothing', () => {
    expect(code.length).toBeLessThan(4000);
  });
});
