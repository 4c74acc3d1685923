import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listAddress } from '#web/lib/lists/list-address.ts';
import { useKept } from '#web/lib/lists/use-kept.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';
import { Button } from '#web/ui/button.tsx';
import { Menu } from '#web/ui/menu.tsx';
import { readyViews } from './ready-views.ts';
import type { SavedView } from './saved-view.ts';
import { withView } from './saved-view.ts';
import { ViewDialog } from './view-dialog.tsx';

/** Ready views and one's own, which this browser keeps. */
export const SavedViews = ({ wanted }: { readonly wanted: WantedList }) => {
  const { t } = useTranslation('desk-list');
  const { value: views = [], keep } = useKept<readonly SavedView[]>('desk-views');
  const [named, setNamed] = useState<SavedView>();
  const here = listAddress(wanted);
  return (
    <nav aria-labelledby="list-views">
      <h2 className="list-side-title" id="list-views">
        {t('views')}
      </h2>
      <ul className="list-plain list-side-links">
        {readyViews.map(({ key, to }) => (
          <li key={key}>
            <ViewLink to={to} here={here} name={t(`readyViews.${key}`)} />
          </li>
        ))}
        {views.map((view) => (
          <li key={view.id} className="list-side-own">
            <ViewLink to={view.to} here={here} name={view.name} />
            <OwnViewMenu
              view={view}
              onRename={() => setNamed(view)}
              onDelete={() => keep(views.filter(({ id }) => id !== view.id))}
            />
          </li>
        ))}
      </ul>
      <Button
        variant="plain"
        size="small"
        icon="plus"
        onClick={() => setNamed({ id: crypto.randomUUID(), name: '', to: here })}
      >
        {t('saveView')}
      </Button>
      {named && (
        <ViewDialog
          view={named}
          onClose={() => setNamed(undefined)}
          onSave={(name) => {
            keep(withView(views, { ...named, name }));
            setNamed(undefined);
          }}
        />
      )}
    </nav>
  );
};

const ViewLink = ({ to, here, name }: { readonly to: string; readonly here: string; readonly name: string }) => (
  <Link className="list-side-link" to={to} aria-current={to === here ? 'page' : undefined}>
    <span>{name}</span>
  </Link>
);

interface OwnViewMenuProps {
  readonly view: SavedView;
  readonly onRename: () => void;
  readonly onDelete: () => void;
}

const OwnViewMenu = ({ view: { name }, onRename, onDelete }: OwnViewMenuProps) => {
  const { t } = useTranslation('desk-list');
  return (
    <Menu
      label={t('viewActions', { name })}
      icon="more"
      iconOnly
      size="small"
      variant="plain"
      align="end"
      items={[
        { key: 'rename', label: t('renameView'), icon: 'pencil', onSelect: onRename },
        { key: 'delete', label: t('deleteView'), icon: 'delete', danger: true, onSelect: onDelete },
      ]}
    />
  );
};
