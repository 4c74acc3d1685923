import { languages } from '#domain/text';
import type { Notification } from '#use-cases/ports/notifications';
import { suppressionReasons } from '#use-cases/ports/notifications';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';

const states = ['intended', 'sent', 'suppressed'] as const;

const read = (item: Item): Notification => {
  const shape = shapeOf(item, 'notification');
  const at = shape.optionalText('at');
  const messageId = shape.optionalText('messageId');
  const reason = item.reason === undefined ? undefined : shape.oneOf('reason', suppressionReasons);
  return {
    id: shape.text('id'),
    person: shape.text('person'),
    template: shape.text('template'),
    language: shape.oneOf('language', languages),
    state: shape.oneOf('state', states),
    ...(at !== undefined && { at }),
    ...(messageId !== undefined && { messageId }),
    ...(reason !== undefined && { reason }),
  };
};

/** The mails that were decided on: one, in its list or in the mark that says what became of it, and an event's list. */
export const notificationItem = {
  read,
  readList: (item: Item): readonly Notification[] => shapeOf(item, 'notification list').maps('list').map(read),
};
