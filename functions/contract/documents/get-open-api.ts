import { contract } from '../contract.ts';

export const getOpenApiContract = contract({
  operation: 'getOpenApi',
  summary: 'This API as an OpenAPI 3.1 document',
});
