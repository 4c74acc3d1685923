import { receiveUploadPorts } from '#compose';
import { receiveUploadFunction } from '#events/receive-upload-function';

export const handler = receiveUploadFunction(receiveUploadPorts());
