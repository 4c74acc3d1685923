/** The API's table of contents: one line per operation. Read by the stacks, the documents, the doors and the tests. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly operation: string;
  /** The Lambda function that carries the door (DESIGN 4: grouped by privilege and load). */
  readonly function: 'tickets' | 'desk' | 'files' | 'administration' | 'documents';
  /** Scope that the gateway demands; `null` for what everybody may read. */
  readonly scope: 'read' | 'write' | null;
}

const route = <const Line extends Route>(line: Line): Line => line;

// biome-ignore format: one line per operation reads as a table
export const routes = [
  route({ method: 'POST', path: '/v1/tickets', operation: 'openTicket', function: 'tickets', scope: 'write' }),
  route({ method: 'GET', path: '/v1/tickets', operation: 'listTickets', function: 'tickets', scope: 'read' }),
  route({ method: 'GET', path: '/v1/tickets/counts', operation: 'countTickets', function: 'tickets', scope: 'read' }),
  route({ method: 'GET', path: '/v1/tickets/{number}', operation: 'getTicket', function: 'tickets', scope: 'read' }),
  route({ method: 'GET', path: '/v1/tickets/{number}/articles', operation: 'listArticles', function: 'tickets', scope: 'read' }),
  route({ method: 'POST', path: '/v1/tickets/{number}/articles', operation: 'addArticle', function: 'tickets', scope: 'write' }),
  route({ method: 'GET', path: '/v1/tickets/{number}/end-customer-view', operation: 'getEndCustomerView', function: 'tickets', scope: 'read' }),
  route({ method: 'GET', path: '/v1/tickets/{number}/history', operation: 'getHistory', function: 'tickets', scope: 'read' }),
  route({ method: 'GET', path: '/v1/catalog', operation: 'getCatalog', function: 'tickets', scope: 'read' }),
  route({ method: 'GET', path: '/v1/me', operation: 'getMe', function: 'tickets', scope: 'read' }),
  route({ method: 'PATCH', path: '/v1/me', operation: 'updateMe', function: 'tickets', scope: 'write' }),
  route({ method: 'POST', path: '/v1/self', operation: 'enter', function: 'administration', scope: 'write' }),
  route({ method: 'PATCH', path: '/v1/tickets/{number}', operation: 'reclassifyTicket', function: 'desk', scope: 'write' }),
  route({ method: 'POST', path: '/v1/tickets/{number}/actions/{action}', operation: 'actOnTicket', function: 'desk', scope: 'write' }),
  route({ method: 'GET', path: '/v1/queues', operation: 'listQueues', function: 'desk', scope: 'read' }),
  route({ method: 'GET', path: '/v1/queues/{id}/operators', operation: 'listOperators', function: 'desk', scope: 'read' }),
  route({ method: 'POST', path: '/v1/uploads', operation: 'reserveUpload', function: 'files', scope: 'write' }),
  route({ method: 'GET', path: '/v1/tickets/{number}/attachments/{id}', operation: 'getAttachment', function: 'files', scope: 'read' }),
  route({ method: 'GET', path: '/v1/organisations', operation: 'listOrganisations', function: 'administration', scope: 'read' }),
  route({ method: 'POST', path: '/v1/organisations', operation: 'createOrganisation', function: 'administration', scope: 'write' }),
  route({ method: 'GET', path: '/v1/organisations/{id}', operation: 'getOrganisation', function: 'administration', scope: 'read' }),
  route({ method: 'PATCH', path: '/v1/organisations/{id}', operation: 'changeOrganisation', function: 'administration', scope: 'write' }),
  route({ method: 'GET', path: '/v1/people', operation: 'listPeople', function: 'administration', scope: 'read' }),
  route({ method: 'POST', path: '/v1/people', operation: 'createPerson', function: 'administration', scope: 'write' }),
  route({ method: 'GET', path: '/v1/people/{id}', operation: 'getPerson', function: 'administration', scope: 'read' }),
  route({ method: 'PATCH', path: '/v1/people/{id}', operation: 'changePerson', function: 'administration', scope: 'write' }),
  route({ method: 'GET', path: '/v1/organisations/{id}/directory-groups', operation: 'listDirectoryGroups', function: 'administration', scope: 'read' }),
  route({ method: 'POST', path: '/v1/organisations/{id}/directory-groups', operation: 'createDirectoryGroup', function: 'administration', scope: 'write' }),
  route({ method: 'POST', path: '/v1/organisations/{id}/directory-groups/{group}/imports', operation: 'beginImport', function: 'administration', scope: 'write' }),
  route({ method: 'GET', path: '/v1/organisations/{id}/directory-groups/{group}/imports/{import}', operation: 'getImport', function: 'administration', scope: 'read' }),
  route({ method: 'POST', path: '/v1/organisations/{id}/directory-groups/{group}/imports/{import}/chunks', operation: 'addImportChunk', function: 'administration', scope: 'write' }),
  route({ method: 'POST', path: '/v1/organisations/{id}/directory-groups/{group}/imports/{import}/finish', operation: 'finishImport', function: 'administration', scope: 'write' }),
  route({ method: 'GET', path: '/v1/provisioning-requests', operation: 'listRequests', function: 'administration', scope: 'read' }),
  route({ method: 'POST', path: '/v1/provisioning-requests', operation: 'requestPerson', function: 'administration', scope: 'write' }),
  route({ method: 'POST', path: '/v1/provisioning-requests/{id}/decision', operation: 'decideRequest', function: 'administration', scope: 'write' }),
  route({ method: 'GET', path: '/v1/end-customers', operation: 'listEndCustomers', function: 'administration', scope: 'read' }),
  route({ method: 'POST', path: '/v1/end-customers', operation: 'createEndCustomer', function: 'administration', scope: 'write' }),
  route({ method: 'GET', path: '/v1/end-customers/{endCustomer}', operation: 'getEndCustomer', function: 'administration', scope: 'read' }),
  route({ method: 'PATCH', path: '/v1/end-customers/{endCustomer}', operation: 'changeEndCustomer', function: 'administration', scope: 'write' }),
  route({ method: 'GET', path: '/v1/audit', operation: 'listAudit', function: 'administration', scope: 'read' }),
  route({ method: 'GET', path: '/v1/configuration', operation: 'getConfiguration', function: 'administration', scope: 'read' }),
  route({ method: 'POST', path: '/v1/configuration/changes', operation: 'changeConfiguration', function: 'administration', scope: 'write' }),
  route({ method: 'GET', path: '/v1/configuration/versions', operation: 'listConfigurationVersions', function: 'administration', scope: 'read' }),
  route({ method: 'GET', path: '/v1/configuration/versions/{version}', operation: 'getConfigurationVersion', function: 'administration', scope: 'read' }),
  route({ method: 'GET', path: '/v1/health', operation: 'getHealth', function: 'documents', scope: null }),
  route({ method: 'GET', path: '/openapi.json', operation: 'getOpenApi', function: 'documents', scope: null }),
  route({ method: 'GET', path: '/docs', operation: 'getDocs', function: 'documents', scope: null }),
] as const;

export type Operation = (typeof routes)[number]['operation'];
