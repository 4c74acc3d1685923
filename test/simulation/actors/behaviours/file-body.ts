import type { Scene } from '../scene.ts';

/** What reserves a file. */
export const fileBody = ({ mark }: Scene) => ({
  name: `file ${mark}.pdf`,
  contentType: 'application/pdf',
  size: 1_000,
});
