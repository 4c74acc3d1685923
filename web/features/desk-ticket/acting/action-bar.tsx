import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { barOf } from '#web/lib/actions/bar-of.ts';
import type { DrawnAction } from '#web/lib/actions/drawn-action.ts';
import { isWriting } from '#web/lib/actions/is-writing.ts';
import { useActionWords } from '#web/lib/actions/use-action-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Kbd } from '#web/ui/kbd.tsx';
import { Menu } from '#web/ui/menu.tsx';

interface ActionBarProps {
  readonly actions: readonly DrawnAction[];
  readonly onPress: (action: DrawnAction) => void;
  /** The action that is being applied. */
  readonly busy?: string | undefined;
  /** Why what is done at once has to wait, in words; writing does not. */
  readonly waits?: string | undefined;
}

const room = 5;

/** What this person may do now, and nothing else (WEB 3): buttons, the rare ones under 'Altro'; a sheet on a phone. */
export const ActionBar = (props: ActionBarProps) => {
  const { t } = useTranslation('desk-ticket');
  const hintId = useId();
  const { actions, waits } = props;
  if (actions.length === 0) return <p className="muted">{t('noActions')}</p>;
  return (
    <section className="ticket-actions" aria-label={t('actionsLabel')} aria-describedby={hintId}>
      <WideBar {...props} />
      <PhoneBar {...props} />
      <p className="hint" id={hintId} hidden={!waits}>
        {waits}
      </p>
    </section>
  );
};

const WideBar = ({ actions, onPress, busy, waits }: ActionBarProps) => {
  const { t } = useTranslation('desk-ticket');
  const words = useActionWords();
  const { buttons, more } = barOf(actions, room);
  return (
    <div className="ticket-actions-wide">
      {buttons.map((one, index) => (
        <ActionButton key={one.action} {...{ one, onPress, waits }} primary={index === 0} busy={busy === one.action} />
      ))}
      {more.length > 0 && (
        <Menu
          label={t('moreActions')}
          icon="more"
          size="small"
          items={more.map((one) => ({
            key: one.action,
            label: words(one.action),
            icon: one.look?.icon,
            danger: one.look?.danger,
            hint: one.look?.key && <Kbd keys={one.look.key} />,
            onSelect: () => (waits && !isWriting(one)) || onPress(one),
          }))}
        />
      )}
    </div>
  );
};

/** The likely next action and, in a sheet, all of them. */
const PhoneBar = ({ actions, onPress, busy, waits }: ActionBarProps) => {
  const { t } = useTranslation('desk-ticket');
  const [open, setOpen] = useState(false);
  const press = (one: DrawnAction) => {
    setOpen(false);
    onPress(one);
  };
  const [first] = actions;
  return (
    <div className="ticket-actions-phone">
      {first && <ActionButton one={first} onPress={onPress} waits={waits} primary busy={busy === first.action} />}
      <Button icon="more" size="small" onClick={() => setOpen(true)}>
        {t('actionsSheet')}
      </Button>
      {open && (
        <Dialog title={t('actionsLabel')} shape="sheet" onClose={() => setOpen(false)}>
          <ul className="list-plain stack-small">
            {actions.map((one) => (
              <li key={one.action}>
                <ActionButton one={one} onPress={press} waits={waits} />
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </div>
  );
};

interface ActionButtonProps {
  readonly one: DrawnAction;
  readonly onPress: (action: DrawnAction) => void;
  readonly waits?: string | undefined;
  readonly primary?: boolean;
  readonly busy?: boolean;
}

const ActionButton = ({ one, onPress, waits: reason, primary, busy }: ActionButtonProps) => {
  const words = useActionWords();
  const waits = isWriting(one) ? undefined : reason;
  return (
    <Button
      size="small"
      variant={primary ? 'primary' : 'secondary'}
      icon={one.look?.icon}
      busy={busy}
      aria-keyshortcuts={one.look?.key}
      aria-disabled={waits ? true : undefined}
      title={waits ?? one.look?.key}
      onClick={() => waits || onPress(one)}
    >
      {words(one.action)}
    </Button>
  );
};
