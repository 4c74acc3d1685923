import { sweepUploadsPorts } from '#compose';
import { sweepUploadsFunction } from '#schedule/sweep-uploads-function';

export const handler = sweepUploadsFunction(sweepUploadsPorts());
