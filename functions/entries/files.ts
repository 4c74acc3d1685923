import { filesPorts } from '#compose';
import { filesFunction } from '#http/files-function';

export const handler = filesFunction(filesPorts());
