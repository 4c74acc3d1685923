import type { ActionWay } from '#web/lib/actions/action-look.ts';
import type { ActionDialogProps } from './action-dialog-props.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { ReclassifyDialog } from './reclassify-dialog.tsx';

interface AnyActionDialogProps extends ActionDialogProps {
  readonly way: ActionWay;
}

/** The dialog of an action that has one. */
export const ActionDialog = ({ way, ...props }: AnyActionDialogProps) => {
  if (way === 'assign') return <AssignDialog {...props} />;
  if (way === 'move') return <MoveDialog {...props} />;
  if (way === 'reclassify') return <ReclassifyDialog {...props} />;
  if (way === 'link') return <LinkDialog {...props} />;
  return <ConfirmDialog {...props} />;
};
