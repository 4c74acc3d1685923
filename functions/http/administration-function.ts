import { type HttpPorts, httpFunction } from '#runtime/http/http-function';
import { listAudit as listAuditRoom } from '#use-cases/administration/list-audit';
import type { Directory, Ids } from '#use-cases/ports';
import type { AuditTrail } from '#use-cases/ports/audit';
import { listAudit } from './administration/list-audit.ts';

/** What the administration needs from outside. */
export interface AdministrationPorts extends HttpPorts {
  readonly audit: AuditTrail;
  readonly directory: Directory;
  readonly ids: Ids;
}

/** The administration's operations: organisations, people, what changed (DESIGN 4). */
export const administrationFunction = (ports: AdministrationPorts) =>
  httpFunction([listAudit({ listAudit: listAuditRoom(ports) })], ports);
