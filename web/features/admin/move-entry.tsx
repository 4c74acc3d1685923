import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { useAnnounce } from '#web/ui/use-announce.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import type { ShownConfiguration } from './editing.ts';
import { moveBeside } from './move-beside.ts';
import { MoveButtons, type Way } from './move-buttons.tsx';
import { useChangeConfiguration } from './use-configuration-queries.ts';

interface MoveEntryProps {
  readonly entry: Pick<CatalogueEntry, 'place' | 'label'>;
  /** Those that it stands among, itself too, in their order. */
  readonly siblings: readonly Pick<CatalogueEntry, 'place'>[];
  readonly configuration: ShownConfiguration;
}

/** Gives an entry another place among its siblings at once; the focus goes along, and the new place is said (WEB 6). */
export const MoveEntry = ({ entry: { place, label }, siblings, configuration }: MoveEntryProps) => {
  const { t } = useTranslation('admin');
  const { mutate, error, isPending } = useChangeConfiguration(configuration.version);
  const key = place.join(' ');
  const index = siblings.findIndex((sibling) => sibling.place.join(' ') === key);
  const here = { id: `move-${place.join('-')}`, name: label.it, index, count: siblings.length };
  const going = useToldWhenThere(here);
  const move = (to: number, way: Way) => {
    going.current = way;
    const change = moveBeside(configuration.preset, place, siblings[to]?.place ?? place);
    mutate({ changes: [change] });
  };
  if (siblings.length < 2) return null;
  return (
    <>
      <MoveButtons {...here} busy={isPending} onMove={move} />
      {error && <FailureNote title={t('moveFailed', { name: label.it })} error={error} role="alert" />}
    </>
  );
};

interface Here {
  readonly id: string;
  readonly name: string;
  readonly index: number;
  readonly count: number;
}

/** A browser takes the focus off a button that goes elsewhere in the page, so that it is given back there. */
const useToldWhenThere = ({ id, name, index, count }: Here) => {
  const { t } = useTranslation('admin');
  const announce = useAnnounce();
  const going = useRef<Way>(undefined);
  const before = useRef(index);
  useEffect(() => {
    const way = going.current;
    if (before.current === index) return;
    before.current = index;
    going.current = undefined;
    if (!way) return;
    announce(t('movedTo', { name, place: index + 1, count }), 'order');
    document.getElementById(`${id}-${way}`)?.focus();
  });
  return going;
};
