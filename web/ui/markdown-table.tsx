import { byPlace } from '#web/lib/conversation/by-place.ts';
import type { MarkdownToken } from '#web/lib/conversation/read-markdown.ts';
import { knownTokens } from '#web/lib/conversation/read-markdown.ts';
import { MarkdownInline } from './markdown-inline.tsx';

type Table = Extract<MarkdownToken, { type: 'table' }>;

/** A table within a message; it scrolls sideways by itself. */
export const MarkdownTable = ({ table }: { readonly table: Table }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
  <div className="table-wrap" tabIndex={0}>
    <table className="table">
      <thead>
        <tr>
          <Cells cells={table.header} as="th" />
        </tr>
      </thead>
      <tbody>
        {byPlace(table.rows).map(({ key, item }) => (
          <tr key={key}>
            <Cells cells={item} as="td" />
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Cells = ({ cells, as: Cell }: { readonly cells: Table['header']; readonly as: 'th' | 'td' }) =>
  byPlace(cells).map(({ key, item }) => (
    <Cell key={key} scope={Cell === 'th' ? 'col' : undefined}>
      <MarkdownInline tokens={knownTokens(item.tokens)} />
    </Cell>
  ));
