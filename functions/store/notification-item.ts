import { languages } from '#domain/text';
import type { Notification } from '#use-cases/ports/notifications';
import { suppressionReasons } from '#use-cases/ports/notifications';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';

const states = ['intended', 'sent', 'suppressed'] as const;

/** One mail that was decided on, in an event's list or in the mark that says what became of it. */
export const notificationItem = {
  read: (item: Item): Notification => {
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
  },
};
