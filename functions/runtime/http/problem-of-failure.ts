import type { UseCaseFailure } from '#use-cases/failure';
import { Problem } from './problem.ts';

/** The problem detail that tells a person why a use case refused. */
export const problemOfFailure = (failure: UseCaseFailure): Problem => {
  switch (failure.reason) {
    case 'not-found':
      return new Problem('not-found');
    case 'not-allowed':
      return new Problem('not-allowed');
    case 'not-let-in':
      return new Problem('not-let-in');
    case 'not-now':
      return new Problem('action-not-possible');
    case 'closed':
      return new Problem('ticket-closed');
    case 'invalid':
      return new Problem('invalid-request', { fields: failure.fields });
    case 'form-changed':
      return new Problem('form-changed', { current: failure.form });
    case 'wholesaler':
      return new Problem('wholesaler');
    case 'key-reused':
      return new Problem('idempotency-key-reused');
    case 'contended':
      return new Problem('try-again', { headers: { 'retry-after': '1' } });
    case 'bad-cursor':
      return new Problem('bad-cursor', { fields: [{ pointer: '?cursor', code: 'wrong-format' }] });
    case 'version-required':
      return new Problem('if-match-required');
    case 'too-many':
      return new Problem('list-too-long-to-sort', { fields: [{ pointer: '?order', code: 'not-allowed' }] });
    case 'attachment-not-ready':
      return new Problem('attachment-not-ready');
  }
};
