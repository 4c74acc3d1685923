import { sweepUploadsFunction } from '#schedule/sweep-uploads-function';
import { sweepUploadsPorts } from '../compose-consumers.ts';

export const handler = sweepUploadsFunction(sweepUploadsPorts());
