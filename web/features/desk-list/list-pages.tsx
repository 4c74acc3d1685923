import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import type { ListBodyProps } from './list-body-props.ts';

const pageSize = 50;
const arrows = { ascending: 'arrow-up', descending: 'arrow-down' } as const;

/** Fifty rows at a time in a real table, for find-in-page and screen readers (WEB 6). */
export const ListPages = ({
  list: { rows, complete, loadTo, loadingMore },
  label,
  columns,
  selection,
}: ListBodyProps) => {
  const [search] = useSearchParams();
  const page = Math.max(1, Math.floor(Number(search.get('page') ?? '1')) || 1);
  const first = (page - 1) * pageSize;
  const shown = rows.slice(first, first + pageSize);
  useEffect(() => loadTo(first + pageSize), [loadTo, first]);
  return (
    <div className="stack-small" aria-busy={loadingMore && shown.length < pageSize}>
      <div className="table-wrap">
        <table className="table list-table" aria-label={label}>
          <thead>
            <tr>
              {columns.map(({ id, header, sort, onSort }) => (
                <th key={id} scope="col" aria-sort={sort}>
                  {onSort ? (
                    <button type="button" className="vgrid-sort" onClick={onSort}>
                      {header}
                      {sort && sort !== 'none' && <Icon name={arrows[sort]} size="small" />}
                    </button>
                  ) : (
                    header
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((ticket, index) => (
              <tr key={ticket.number}>
                {columns.map(({ id, cell }) => (
                  <td key={id}>
                    {cell(ticket, { index, selected: selection?.has(ticket.number) ?? false, tabIndex: undefined })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager page={page} pages={Math.ceil(rows.length / pageSize)} more={!complete} />
    </div>
  );
};

interface PagerProps {
  readonly page: number;
  /** Loaded so far. */
  readonly pages: number;
  readonly more: boolean;
}

const Pager = ({ page, pages, more }: PagerProps) => {
  const { t } = useTranslation('desk-list');
  const [, setSearch] = useSearchParams();
  const place = useRef<HTMLParagraphElement>(null);
  const turn = (to: number) => {
    setSearch((now) => {
      const next = new URLSearchParams(now);
      next.set('page', String(to));
      return next;
    });
    place.current?.focus();
  };
  return (
    <nav className="list-pager" aria-label={t('pages')}>
      <Button icon="chevron-left" size="small" disabled={page <= 1} onClick={() => turn(page - 1)}>
        {t('pageBefore')}
      </Button>
      <p ref={place} tabIndex={-1} role="status">
        {more ? t('page', { page }) : t('pageOf', { page, pages: Math.max(1, pages) })}
      </p>
      <Button icon="chevron-right" size="small" disabled={!more && page >= pages} onClick={() => turn(page + 1)}>
        {t('pageAfter')}
      </Button>
    </nav>
  );
};
