import i18next from 'i18next';
import type { ReactNode } from 'react';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#contract/limits';
import { WaitingLine } from '#web/features/desk-ticket/composer/waiting-line.tsx';
import { OutgoingFiles } from '#web/features/desk-ticket/outgoing/outgoing-files.tsx';
import { CheckedFiles } from '#web/features/opening/checked-files.tsx';
import { nearLimit } from '#web/lib/text/near-limit.ts';
import { ComposerWait } from '#web/ui/composer-wait.tsx';
import { UploaderRow } from '#web/ui/uploader-row.tsx';
import common from '../../web/texts/it/common.json' with { type: 'json' };
import conversation from '../../web/texts/it/conversation.json' with { type: 'json' };
import deskTicket from '../../web/texts/it/desk-ticket.json' with { type: 'json' };

beforeAll(async () => {
  const texts = { common, conversation, 'desk-ticket': deskTicket };
  await i18next.use(initReactI18next).init({ lng: 'it', defaultNS: 'common', resources: { it: texts } });
});

const drawn = (node: ReactNode): string => renderToStaticMarkup(node);
const statusOf = (node: ReactNode): string =>
  (/role="status"[^>]*>(.*?)<(?:button|\/span)/.exec(drawn(node))?.[1] ?? '').replaceAll(/<[^>]*>/g, '').trim();
const nothing = (): void => undefined;

describe('somebody whose message waits', () => {
  it.each(['files', 'network'] as const)('reads the same sentence on both sides of the desk: %s', (wait) => {
    const desk = statusOf(h(WaitingLine, { sendingOff: { waits: wait, start: nothing, stop: nothing } }));
    const outside = statusOf(h(ComposerWait, { message: { wait, cancel: nothing } }));
    expect(desk).not.toBe('');
    expect(desk).toBe(outside);
  });
});

describe('an operator who writes at length', () => {
  it('is told of the limit that the API has, once it comes near', () => {
    expect(nearLimit('x'.repeat(limits.text))).toBe(limits.text);
    expect(nearLimit('x'.repeat(Math.ceil(limits.text * 0.9) + 1))).toBe(limits.text);
    expect(nearLimit('x'.repeat(limits.text / 2))).toBeUndefined();
  });
});

describe('somebody with a file whose name turns its letters around', () => {
  const name = 'fattura\u202efdp.exe';
  const file = { key: 'f', name, size: 1, progress: 0.5, state: 'sending' } as const;
  const shown: readonly (readonly [string, ReactNode])[] = [
    ['while it is uploaded', h(UploaderRow, { file, onRemove: nothing, onRetry: nothing })],
    [
      'when it could not be',
      h(UploaderRow, { file: { ...file, state: 'failed' }, onRemove: nothing, onRetry: nothing }),
    ],
    ['in the summary of a new ticket', h(CheckedFiles, { uploads: { files: [file] } })],
    ['on its way to the requester', h(OutgoingFiles, { names: [name] })],
  ];

  it.each(shown)('reads the ending that it really has %s', (_where, node) => {
    const html = drawn(node);
    expect(html).toContain('fatturafdp.exe');
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  });
});
