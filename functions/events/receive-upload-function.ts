import type { S3ObjectCreatedNotificationEvent } from 'aws-lambda';
import { uploadOfKey } from '#domain/upload-key';
import type { Log } from '#runtime/log';
import { type SettlingPorts, settleUpload } from '#use-cases/uploads/settle-upload';

export type ReceiveUploadPorts = SettlingPorts & { readonly log: Log };

/**
 * EventBridge's `Object Created` of the tenant's bucket: the upload has arrived. Repeated, late and foreign events
 * change nothing (FAULTS 2.17); what fails is thrown, so that Lambda tries again.
 */
export const receiveUploadFunction =
  (ports: ReceiveUploadPorts) =>
  async ({ detail }: Pick<S3ObjectCreatedNotificationEvent, 'detail'>): Promise<void> => {
    const upload = uploadOfKey(detail.object.key);
    if (upload && (await settleUpload(ports)(upload))) ports.log('upload-settled', { upload });
  };
