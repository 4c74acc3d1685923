import { receiveUploadFunction } from '#events/receive-upload-function';
import { receiveUploadPorts } from '../compose-consumers.ts';

export const handler = receiveUploadFunction(receiveUploadPorts());
