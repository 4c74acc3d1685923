import type { Upload } from '#domain/upload';
import type { Item } from './item.ts';
import { uploadItem } from './upload-item.ts';

/** A file as its item tells it; nothing where the item is damaged, so that who looks for damages finds the others, too. */
export const readableUpload = (item: Item): Upload | undefined => {
  try {
    return uploadItem.read(item);
  } catch {
    return undefined;
  }
};
