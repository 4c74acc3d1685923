import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textMarkup } from '#templates/text-markup';

/** The only tags that a text can make, each exactly as we write it. */
const ours =
  /<(?:\/?(?:p|ul|ol|li|blockquote|pre|code|strong|em)|br|\/a|a href="(?:https?:\/\/|mailto:)[^"<>\s]*" rel="noreferrer")>/gi;
const entities = /&(?:amp|lt|gt|quot|#39);/g;

const expectSafe = (text: string): void => {
  const { html } = textMarkup(text);
  const rest = html.replace(ours, '').replace(entities, '');
  expect(rest).not.toMatch(/[<>&"']/);
};

describe('what people write, in a mail', () => {
  it.each([
    ['two paragraphs', 'Uno\n\nDue', '<p>Uno</p><p>Due</p>'],
    ['lines that stay lines', 'Uno\nDue', '<p>Uno<br>Due</p>'],
    ['a list', '- uno\n- due', '<ul><li>uno</li><li>due</li></ul>'],
    ['a numbered list', '1. uno\n2. due', '<ol><li>uno</li><li>due</li></ol>'],
    ['a quote', '> prima\ndopo', '<blockquote><p>prima</p></blockquote><p>dopo</p>'],
    ['code that is left alone', '```\n**a** <b>\n```', '<pre>**a** &lt;b&gt;</pre>'],
    ['emphasis', '**forte** e *piano* e _così_', '<p><strong>forte</strong> e <em>piano</em> e <em>così</em></p>'],
    ['a name with underscores', 'nome_del_file', '<p>nome_del_file</p>'],
    ['a heading', '# Titolo', '<p><strong>Titolo</strong></p>'],
    ['an escaped star', '\\*no\\*', '<p>*no*</p>'],
  ])('shows %s', (_what, text, markup) => {
    expect(textMarkup(text).html).toBe(markup);
  });

  it('makes links of addresses, without the full stop that ends the sentence', () => {
    expect(textMarkup('Vedi https://a.example/x?y=1&z=2.').html).toBe(
      '<p>Vedi <a href="https://a.example/x?y=1&amp;z=2" rel="noreferrer">https://a.example/x?y=1&amp;z=2</a>.</p>',
    );
    expect(textMarkup('[la guida](https://a.example)').html).toBe(
      '<p><a href="https://a.example" rel="noreferrer">la guida</a></p>',
    );
  });

  it('loads no image from elsewhere: an image is a link', () => {
    expect(textMarkup('![foto](https://spy.example/pixel.gif)').html).toBe(
      '<p><a href="https://spy.example/pixel.gif" rel="noreferrer">foto</a></p>',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '[clic](javascript:alert(1))',
    '[clic](JaVaScRiPt:alert(1))',
    '[clic](data:text/html,<script>)',
    '<javascript:alert(1)>',
    '<https://a.example" onclick="alert(1)>',
    '[a](https://a.example"onmouseover="alert(1))',
    '![x](x"onerror="alert(1))',
    '<img src=x onerror=alert(1)>',
    '`<b>`',
    '**<b onclick=x>**',
    'https://a.example/<script>',
    "https://a.example/'onclick='x",
    '&lt;script&gt; &#x3c;',
    '\u0000<\u0000script>',
    '\ud800<b>',
  ])('runs nothing of %j', expectSafe);

  it('is safe markup, whatever it is', () => {
    const bits = [
      '<',
      '>',
      '"',
      "'",
      '&',
      '[',
      ']',
      '(',
      ')',
      '!',
      '`',
      '```',
      '*',
      '**',
      '_',
      '\\',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '1. ',
    ];
    const words = ['https://a.example', 'javascript:', 'onload=', 'script', 'x', ' '];
    const written = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...bits, ...words), { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(written, expectSafe), { numRuns: 2_000 });
  });

  it('takes the marks after an address for the sentence, all of them', () => {
    expect(textMarkup('(https://a.example/x...?)').html).toBe(
      '<p>(<a href="https://a.example/x" rel="noreferrer">https://a.example/x</a>...?)</p>',
    );
  });

  it('takes no longer for a long text made to hold up a renderer than for another', () => {
    for (const unit of ['[', '*a', '**', '_a ', '`', '![', '<https://', '> ', '\\', '[a](', 'https://a.', '(('])
      expect(textMarkup(unit.repeat(16_000)).html.length).toBeGreaterThan(0);
  });

  it('does not look again and again at a run of marks inside an address', { timeout: 4_000 }, () => {
    const address = `https://a.example/${'.'.repeat(200_000)}x`;
    expect(textMarkup(address).html).toContain(`>${address}</a>`);
  });
});
