import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { uploadItem } from '#store/upload-item';
import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** Read, changed and written back without a condition. */
export const linkLostWhenAFileArrives: SeededBug = {
  id: 'link-lost-when-a-file-arrives',
  title: 'A file that arrives while a text takes it in is lost to that text.',
  wiring: withPorts(({ uploads, context }) => ({
    uploads: {
      ...uploads,
      settle: async (id, to) => {
        const upload = await uploads.find(id);
        if (!upload || upload.state === 'received') return false;
        const Item = uploadItem.write({ ...upload, ...to });
        await context.client.send(new PutCommand({ TableName: context.tableName, Item }));
        return true;
      },
    },
  })),
};
