import { documentsPorts } from '#compose';
import { documentsFunction } from '#http/documents-function';

export const handler = documentsFunction(documentsPorts());
