import i18next from 'i18next';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { emptyReply } from '#web/features/desk-ticket/composer/reply-draft.ts';
import { replyBody } from '#web/features/desk-ticket/composer/reply-request.ts';
import { endCustomerSees } from '#web/lib/conversation/end-customer-sees.ts';
import { fieldWords } from '#web/lib/conversation/field-words.ts';
import { ArticleHead } from '#web/ui/conversation/article-head.tsx';
import { EndCustomerBox } from '#web/ui/end-customer/end-customer-box.tsx';
import { EndCustomerFlag } from '#web/ui/end-customer/end-customer-flag.tsx';
import it_ from '../../web/texts/it/conversation.json' with { type: 'json' };

vi.mock('#web/ui/moment.tsx', () => ({ Moment: () => 'ieri' }));
// It asks the API; what it shows is tried in the browser
vi.mock('#web/ui/end-customer/end-customer-preview.tsx', () => ({ EndCustomerPreview: () => null }));

beforeAll(async () => {
  await i18next.use(initReactI18next).init({
    lng: 'it',
    resources: { it: { conversation: it_ } },
    interpolation: { escapeValue: false },
  });
});

const plain = (html: string): string => html.replaceAll('&#x27;', "'").replace(/<[^>]+>/g, ' ');
const rosati = { id: 'c1', name: 'Panificio Rosati' };
const words = it_.endCustomer;

describe('the head of a message on a ticket about an end customer', () => {
  const headOf = (article: object, disclosed?: boolean): string => {
    const written = {
      kind: 'reply',
      author: { id: 'o', name: 'Olga' },
      channel: 'portal',
      at: '',
      ...article,
    } as const;
    const requester = { id: 'a', name: 'Anna' };
    return plain(renderToStaticMarkup(createElement(ArticleHead, { article: written, requester, disclosed })));
  };
  const flagged = { forEndCustomer: true };

  it('says who reads it, in words', () => {
    expect(headOf({}, true)).toContain(words.readByTwo);
    expect(headOf({}, false)).toContain(words.readByTwo);
    expect(headOf(flagged, true)).toContain(words.readByAll);
    expect(headOf(flagged, false)).toContain(words.readLater);
  });
  it('says nothing of it on a note, which has its own mark, nor where there is no end customer', () => {
    const said = [headOf({ kind: 'note' }, true), headOf({}), headOf(flagged)].join(' ');
    for (const word of [words.readByTwo, words.readByAll, words.readLater]) expect(said).not.toContain(word);
    expect(said).toContain(it_.noteMark);
  });
});

describe('above the conversation', () => {
  const boxOf = (ticket: object): string =>
    plain(renderToStaticMarkup(createElement(EndCustomerBox, { ticket: { number: 'N1', ...ticket } })));

  it('stands whether the end customer sees the ticket, and a look through their eyes only then', () => {
    expect(boxOf({})).toBe('');
    expect(boxOf({ endCustomer: rosati })).toContain('Panificio Rosati non vede');
    expect(boxOf({ endCustomer: rosati })).not.toContain(words.look);
    expect(boxOf({ endCustomer: rosati, disclosed: true })).toContain(words.look);
    expect(
      [{}, { endCustomer: rosati }, { endCustomer: rosati, disclosed: true as const }].map(endCustomerSees),
    ).toEqual([undefined, false, true]);
  });
});

describe('a message for the end customer', () => {
  it('is marked by whoever writes it, and only where that is offered', () => {
    const draft = { ...emptyReply, text: 'Ciao', forEndCustomer: true };
    const offered = { text: 'required', forEndCustomer: 'optional' } as const;
    expect(replyBody(draft, [], offered)).toEqual({ text: 'Ciao', forEndCustomer: true });
    expect(replyBody(draft, [], { text: 'required' })).toEqual({ text: 'Ciao' });
    expect(replyBody(draft, [], undefined)).toEqual({ text: 'Ciao' });
    expect(replyBody({ ...draft, forEndCustomer: false }, [], offered)).toEqual({ text: 'Ciao' });
    expect(replyBody({ ...emptyReply, text: 'Ciao' }, [], offered)).toEqual({ text: 'Ciao' });
  });
  it('begins unmarked', () => {
    const box = createElement(EndCustomerFlag, { id: 'x', checked: false, onChange: () => undefined });
    const html = renderToStaticMarkup(box);
    expect(html).toContain(words.flag);
    expect(html).not.toContain('checked=""');
  });
});

describe('the history', () => {
  it('tells that a ticket was hidden and is shown, not that nobody had said', () => {
    const wording = {
      ...{ catalog: undefined, queues: [], language: 'it' as const, yes: 'sì', no: 'no', none: 'niente' },
      moment: String,
      day: String,
    } as const;
    expect([null, true].map((value) => fieldWords('disclosed', value, wording))).toEqual(['no', 'sì']);
  });
});
