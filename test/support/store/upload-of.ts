import type { Upload } from '#domain/upload';
import { minute } from './story.ts';

/** Anna's file, reserved when the story begins. */
export const uploadOf = (id: string, facts: Partial<Upload> = {}): Upload => ({
  id,
  uploader: 'anna',
  name: 'schermata.png',
  contentType: 'image/png',
  size: 1234,
  state: 'receiving',
  reservedAt: minute(0),
  expiresAt: minute(60),
  ...facts,
});
