import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { decodeEntities } from '#web/lib/conversation/decode-entities.ts';
import { readMarkdown } from '#web/lib/conversation/read-markdown.ts';
import { safeAddress } from '#web/lib/conversation/safe-address.ts';
import { MarkdownText } from '#web/ui/markdown-text.tsx';

const html = (text: string) => renderToStaticMarkup(createElement(MarkdownText, { text }));
/** Everything between the tags, as a reader sees it. */
const seen = (text: string) => html(text).replace(/<[^>]*>/g, '');

describe('a message in CommonMark', () => {
  it('people see emphasis, lists, code, quotes, tables and tasks', () => {
    const text = '**uno** _due_ `tre`\n\n- a\n  - b\n\n3. c\n\n> d\n\n| e |\n|---|\n| f |\n\n- [x] g\n\n---';
    const drawn = html(text);
    for (const part of ['<strong>uno</strong>', '<em>due</em>', '<code>tre</code>', '<ol start="3">', '<blockquote>'])
      expect(drawn).toContain(part);
    expect(drawn).toContain('<td>f</td>');
    expect(drawn).toContain('☑ ');
  });

  it('a line that was broken stays broken', () => {
    expect(html('uno\ndue')).toContain('uno<br/>due');
  });

  it("headings stand below the message's own", () => {
    expect(html('# Titolo\n\n###### Sotto')).toContain('<h4>Titolo</h4><h6>Sotto</h6>');
  });

  it('characters written by name are read', () => {
    expect(decodeEntities('perch&eacute; &lt;b&gt; &#8364; &#x41; &unknown; &#0; &#xD800; a & b')).toBe(
      'perché <b> € A &unknown; &#0; &#xD800; a & b',
    );
  });
});

describe('a hostile message', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <b onclick="alert(1)">b</b>',
    '<style>*{display:none}</style>',
    '<div style="position:fixed">\nx\n</div>',
    '<iframe src="https://evil.example"></iframe>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '```"><script>\n<script>alert(1)</script>\n```',
    '# <svg onload=alert(1)>',
    '| <script> |\n|---|\n| <img src=x onerror=alert(1)> |',
  ])('%s is shown as text', (text) => {
    expect(html(text)).not.toMatch(/<(script|img|svg|iframe|style|b|video|object|form|input)\b/);
    expect(html(text)).not.toMatch(/<[^>]*\s(on\w+|style)=/);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    '//evil.example',
    '/v1/me',
    '',
  ])('the address %s is not followed', (address) => {
    expect(safeAddress(address)).toBeUndefined();
    expect(html(`[qui](<${address.replace(/\n/g, '')}>)`)).not.toContain('href');
  });

  it('a link shows where it leads, opens apart and tells nothing of this page', () => {
    const drawn = html('[qui](https://a.example/x?y=1)');
    expect(drawn).toContain('href="https://a.example/x?y=1"');
    expect(drawn).toContain('target="_blank" rel="noopener noreferrer nofollow"');
    expect(drawn).toContain('title="https://a.example/x?y=1"');
  });

  it('a picture from elsewhere is a link and is not fetched', () => {
    const drawn = html('![foto](https://tracker.example/1.png)');
    expect(drawn).toContain('>foto</a>');
    expect(drawn).not.toContain('<img');
  });

  it('a refused link keeps what was typed, so that staff see what somebody tried', () => {
    expect(seen('[qui](javascript:alert(1))')).toBe('[qui](javascript:alert(1))');
  });

  it.each([
    ['nested quotes', '>'.repeat(10_000)],
    ['nested lists', Array.from({ length: 90 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    ['nested numbers', '1. '.repeat(3_333)],
    ['open brackets', '['.repeat(10_000)],
    ['open links', '[a]('.repeat(2_500)],
    ['stars', '*a '.repeat(3_333)],
    ['underscores', '_a_'.repeat(3_333)],
    ['backticks', '`'.repeat(10_000)],
    ['one word', 'a'.repeat(10_000)],
  ])('%s without end neither stop the page nor leave it empty', (_, text) => {
    const started = performance.now();
    expect(seen(text)).toMatch(/\S/);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('a text as long as a log is shown as it was typed', () => {
    const text = '_a_'.repeat(10_000);
    expect(seen(text)).toBe(text);
  });

  it('what is nested too deep is shown as it was typed', () => {
    const text = `${'> '.repeat(40)}profondo`;
    expect(readMarkdown(text)).toBeUndefined();
    expect(seen(text)).toBe(text.replaceAll('>', '&gt;'));
  });
});
