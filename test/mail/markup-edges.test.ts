import { describe, expect, it } from 'vitest';
import { html } from '#templates/html';
import { inlineMarkup } from '#templates/inline-markup';
import { printable } from '#templates/printable';
import { textMarkup } from '#templates/text-markup';

const link = (target: string, label = target): string => `<a href="${target}" rel="noreferrer">${label}</a>`;

describe('within a line of a mail, a person reads', () => {
  it.each([
    ['an escaped mark as itself', '\\! \\/ \\: \\@ \\[ \\` \\{ \\~ \\\\', '! / : @ [ ` { ~ \\'],
    ['a stroke before a letter as written', '\\a \\0 \\é', '\\a \\0 \\é'],
    ['code as code', 'a `b c` d', 'a <code>b c</code> d'],
    ['an empty pair of code marks as written', 'a `` b', 'a `` b'],
    ['marks within code as written', '`**a**`', '<code>**a**</code>'],
    ['strong words', '**a b**', '<strong>a b</strong>'],
    ['words with stress', '*a* e *b c*', '<em>a</em> e <em>b c</em>'],
    ['a star before a space as written', 'a * b * c', 'a * b * c'],
    ['underlined words with stress', 'a _b c_, (_d_)', 'a <em>b c</em>, (<em>d</em>)'],
    ['an underline within a word as written', 'a_b_ 1_b_ é_b_ _b_c _b_1', 'a_b_ 1_b_ é_b_ _b_c _b_1'],
    ['a link under its label', '[la guida](https://a.example/x)', link('https://a.example/x', 'la guida')],
    ['a link without a label under its address', '[](http://a.example)', link('http://a.example')],
    ['an image as a link', '![foto](https://a.example/x.png)', link('https://a.example/x.png', 'foto')],
    [
      'an address to write to',
      '[noi](mailto:a@b.it) [voi](MAILTO:c@d.it)',
      `${link('mailto:a@b.it', 'noi')} ${link('MAILTO:c@d.it', 'voi')}`,
    ],
    ['a link that leads elsewhere as text', '[a](ftp://b.example)', 'a (ftp://b.example)'],
    ['a link that hides another in it as text', '[a](xhttps://b.example)', 'a (xhttps://b.example)'],
    ['a link to a mailto in the middle as text', '[a](xmailto:b)', 'a (xmailto:b)'],
    ['a link with a space in it in its parts', '[a](b c)', '[a](b c)'],
    ['an address between angles', '<https://a.example/b>', link('https://a.example/b')],
    ['a plain address between angles', '<http://a.example>', link('http://a.example')],
    [
      'a bare address',
      'Vedi http://a.example/b e https://c.example',
      `Vedi ${link('http://a.example/b')} e ${link('https://c.example')}`,
    ],
    ['an address up to a quote', 'https://a.example"b', `${link('https://a.example')}&quot;b`],
    ['what stands around', 'a **b** c *d* e', 'a <strong>b</strong> c <em>d</em> e'],
  ])('%s', (_what, text, markup) => {
    expect(inlineMarkup(text).html).toBe(markup);
  });

  it.each([...".,;:!?')]}"])('the mark %s after an address as the end of the sentence', (mark) => {
    const shown = mark === "'" ? '&#39;' : mark;
    expect(inlineMarkup(`https://a.example/x${mark}`).html).toBe(`${link('https://a.example/x')}${shown}`);
  });
});

describe('line by line, a person reads in a mail', () => {
  it.each([
    ['each level of heading', '# a\n###### b', '<p><strong>a</strong></p><p><strong>b</strong></p>'],
    ['seven signs as text', '####### a', '<p>####### a</p>'],
    ['a sign without a space as text', '#a', '<p>#a</p>'],
    ['a heading after three spaces', '   #   a', '<p><strong>a</strong></p>'],
    ['four spaces as text', '    # a', '<p># a</p>'],
    ['a sign in the middle as text', 'a # b', '<p>a # b</p>'],
    ['each kind of bullet as one list', '- a\n* b\n+ c', '<ul><li>a</li><li>b</li><li>c</li></ul>'],
    ['a bullet after three spaces, with more behind', '   -   a', '<ul><li>a</li></ul>'],
    ['a line without a space as text', '-a', '<p>-a</p>'],
    ['a bullet in the middle as text', 'a - b', '<p>a - b</p>'],
    ['numbers with a stop or a bracket', '1. a\n22) b', '<ol><li>a</li><li>b</li></ol>'],
    ['numbers after three spaces', '   3.   a', '<ol><li>a</li></ol>'],
    ['ten digits as text', '1234567890. a', '<p>1234567890. a</p>'],
    ['nine digits as a list', '123456789. a', '<ol><li>a</li></ol>'],
    ['a number without a space as text', '1.a', '<p>1.a</p>'],
    ['a number in the middle as text', 'a 1. b', '<p>a 1. b</p>'],
    ['a quote with and without a space', '> a\n>b\n   > c', '<blockquote><p>a<br>b<br>c</p></blockquote>'],
    ['an angle in the middle as text', 'a > b', '<p>a &gt; b</p>'],
    ['bullets after a paragraph', 'a\n- b\nc', '<p>a</p><ul><li>b</li></ul><p>c</p>'],
    ['what an empty line parts', '- a\n \n- b', '<ul><li>a</li></ul><ul><li>b</li></ul>'],
    ['code between either fence', '```\na\n\n- b\n```\nc', '<pre>a\n\n- b</pre><p>c</p>'],
    ['code between the other fence', '~~~\n# a\n~~~', '<pre># a</pre>'],
    ['code that is never closed', '```js\na', '<pre>a</pre>'],
    ['code after three spaces', '   ```\na\n   ```', '<pre>a</pre>'],
    ['two codes', '```\na\n```\n```\nb\n```', '<pre>a</pre><pre>b</pre>'],
    ['a fence in the middle as text', 'a ``` b', '<p>a ``` b</p>'],
    ['lines that end as they do elsewhere', 'a\r\nb\rc', '<p>a<br>b<br>c</p>'],
    ['lines without the space around them', '  a  \n  b  ', '<p>a<br>b</p>'],
    ['nothing where nothing was written', '\n \n', ''],
  ])('%s', (_what, text, markup) => {
    expect(textMarkup(text).html).toBe(markup);
  });
});

describe('what is put into a mail', () => {
  it('is escaped where it is text, and kept where it is markup', () => {
    const parts = [html`<b>${'<'}</b>`, html`&amp;`];
    expect(html`<i>${`&<>"'`}${parts[0]}${parts}${undefined}${false}${''}</i>`.html).toBe(
      '<i>&amp;&lt;&gt;&quot;&#39;<b>&lt;</b><b>&lt;</b>&amp;</i>',
    );
  });

  it('holds no sign that cannot be seen but ends of lines and tabs', () => {
    expect(printable('a\n\tb\u0000\u0007\u007f\u0085\r')).toBe('a\n\tb');
    expect(printable('\u202aa\u202e\u2066b\u2069')).toBe('ab');
    expect(printable('\u2029c\u200d\u206a')).toBe('\u2029c\u200d\u206a');
    expect(printable('a\ud800')).toBe('a\ufffd');
  });
});
