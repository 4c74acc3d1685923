import type * as z from 'zod/mini';
import type { answers } from '#contract/answers/answers';
import type { contracts } from '#contract/contracts';
import type { Operation } from '#http/routes';

/** Types of what operations take and answer, read off the contract; nothing of it is there at run time. */
type Contracts = typeof contracts;

type Input<Schema> = Schema extends z.ZodMiniType
  ? unknown extends z.input<Schema>
    ? undefined
    : z.input<Schema>
  : undefined;

type Part<Op extends Operation, Name extends 'path' | 'query' | 'body'> = Contracts[Op] extends {
  readonly [Key in Name]?: infer Schema;
}
  ? Input<Exclude<Schema, undefined>>
  : undefined;

type Given<Name extends string, Value> = [Value] extends [undefined]
  ? { readonly [Key in Name]?: undefined }
  : object extends Value
    ? { readonly [Key in Name]?: Value }
    : { readonly [Key in Name]: Value };

/** What one call of an operation takes; `ifMatch` is an entity tag. */
export type CallOf<Op extends Operation> = Given<'path', Part<Op, 'path'>> &
  Given<'query', Part<Op, 'query'>> &
  Given<'body', Part<Op, 'body'>> & {
    readonly ifMatch?: string | undefined;
    /** The caller's copy: handed back where it is still true (304). */
    readonly known?: Answered<Op> | undefined;
    /** The same key makes a repeated POST one effect. */
    readonly idempotencyKey?: string | undefined;
    readonly signal?: AbortSignal | undefined;
    /** The request outlives the page (of at most 64 KB). */
    readonly keepalive?: boolean;
  };

type Answers = typeof answers;

/** What an operation answers when all is well. */
export type AnswerOf<Op extends Operation> = Answers[Op][keyof Answers[Op]] extends infer Schema extends z.ZodMiniType
  ? z.output<Schema>
  : never;

/** An answer with its entity tag. */
export interface Answered<Op extends Operation> {
  readonly value: AnswerOf<Op>;
  readonly etag: string | undefined;
}
