import type { Instant } from '#domain/text';
import type { Upload } from '#domain/upload';
import { unlinkedMilliseconds, uploadStates } from '#domain/upload';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';
import { table } from './table.ts';

const visibilities = ['public', 'internal'] as const;

const readLink = (item: Item): NonNullable<Upload['linked']> => {
  const shape = shapeOf(item, 'link');
  const visibility = shape.oneOf('visibility', visibilities);
  return { number: shape.text('number'), article: shape.text('article'), visibility };
};

/** A file on its way. While it is awaited or unlinked, the index `due` says when somebody must look after it. */
export const uploadItem = {
  write: (upload: Upload): Item => ({
    ...table.keys.upload(upload.id),
    ...table.uploadIndexKeys(upload.id, upload.expiresAt),
    ...upload,
  }),
  /** When an upload that no article links is removed. */
  removalOf: ({ reservedAt }: Upload): Instant => new Date(Date.parse(reservedAt) + unlinkedMilliseconds).toISOString(),
  read: (item: Item): Upload => {
    const shape = shapeOf(item, 'upload');
    const objectVersion = shape.optionalText('objectVersion');
    const linked = shape.optionalMap('linked');
    return {
      id: shape.text('id'),
      uploader: shape.text('uploader'),
      name: shape.text('name'),
      contentType: shape.text('contentType'),
      size: shape.count('size'),
      state: shape.oneOf('state', uploadStates),
      reservedAt: shape.text('reservedAt'),
      expiresAt: shape.text('expiresAt'),
      ...(objectVersion !== undefined && { objectVersion }),
      ...(linked && { linked: readLink(linked) }),
    };
  },
};
