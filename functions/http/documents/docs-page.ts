import { problems } from '#contract/problem';
import { problemTexts } from '#runtime/http/problem-texts';
import { docsStyle } from './docs-style.ts';

type Json = Record<string, unknown>;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (value: unknown): string => String(value ?? '').replace(/[&<>"]/g, (one) => escapes[one] ?? one);

const entries = (value: unknown): [string, Json][] => Object.entries((value ?? {}) as Record<string, Json>);

const typeOf = (schema: Json): string => {
  const name = String(schema['$ref'] ?? '')
    .split('/')
    .at(-1);
  if (name) return `<a href="#${text(name)}">${text(name)}</a>`;
  if (Array.isArray(schema['enum'])) return schema['enum'].map((one) => `<code>${text(one)}</code>`).join(' ');
  if (schema['const'] !== undefined) return `<code>${text(schema['const'])}</code>`;
  if (schema['items']) return `list of ${typeOf(schema['items'] as Json)}`;
  if (Array.isArray(schema['anyOf'])) return schema['anyOf'].map(typeOf).join(' or ');
  if (schema['properties']) return fields(schema);
  return text(schema['format'] ?? schema['type'] ?? 'any');
};

const limits = ({ minLength, maxLength, minimum, maximum, maxItems }: Json): string =>
  [
    minLength !== undefined && `at least ${minLength} characters`,
    maxLength !== undefined && `at most ${maxLength} characters`,
    minimum !== undefined && `from ${minimum}`,
    maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER && `to ${maximum}`,
    maxItems !== undefined && `at most ${maxItems}`,
  ]
    .filter(Boolean)
    .join(', ');

const row = (name: string, schema: Json, required: boolean): string =>
  `<tr><th scope="row"><code>${text(name)}</code></th><td>${typeOf(schema)}</td><td>${required ? 'required' : ''}</td><td>${limits(schema)}</td></tr>`;

const fields = (schema: Json): string => {
  const required = new Set((schema['required'] ?? []) as string[]);
  const rows = entries(schema['properties']).map(([name, field]) => row(name, field, required.has(name)));
  return rows.length > 0 ? `<table>${rows.join('')}</table>` : text(schema['type'] ?? 'any');
};

const operation = (path: string, method: string, shape: Json): string => {
  const parameters = (shape['parameters'] ?? []) as Json[];
  const rows = parameters.map((one) =>
    row(`${one['name']} (${one['in']})`, one['schema'] as Json, one['required'] === true),
  );
  const contentOf = (holder: unknown): Json =>
    entries((holder as Json | undefined)?.['content'])[0]?.[1]?.['schema'] as Json;
  const answers = entries(shape['responses'])
    .filter(([status, answer]) => status !== 'default' && answer['content'])
    .map(([status, answer]) => `<p>Answers ${text(status)}: ${typeOf(contentOf(answer))}</p>`);
  return `<section id="${text(shape['operationId'])}"><h3>${text(shape['summary'])}</h3>
<p><code class="route">${method.toUpperCase()} ${text(path)}</code></p>
${rows.length > 0 ? `<table>${rows.join('')}</table>` : ''}
${shape['requestBody'] ? `<p>Body: ${typeOf(contentOf(shape['requestBody']))}</p>` : ''}${answers.join('')}</section>`;
};

const problemRows = (): string =>
  Object.entries(problems)
    .map(
      ([code, status]) =>
        `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${status}</td><td>${text(problemTexts[code as keyof typeof problems].en)}</td></tr>`,
    )
    .join('');

/** The OpenAPI document as one page to read, without script (DESIGN 4). */
export const docsPage = (document: Json): string => {
  const { title, description } = document['info'] as Record<string, string>;
  const operations = entries(document['paths']).flatMap(([path, methods]) =>
    entries(methods).map(([method, shape]) => operation(path, method, shape)),
  );
  const schemas = entries((document['components'] as Json)['schemas']).map(
    ([name, schema]) => `<section id="${text(name)}"><h3>${text(name)}</h3>${fields(schema)}</section>`,
  );
  const paragraphs = (description ?? '')
    .split('\n\n')
    .map((one) => `<p>${text(one).replace(/`([^`]+)`/g, '<code>$1</code>')}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${text(title)} API</title><style>${docsStyle}</style></head><body><main><h1>${text(title)} API</h1>
${paragraphs.join('')}<p>The same as a document for machines: <a href="/openapi.json">/openapi.json</a></p>
<h2>Operations</h2>${operations.join('')}<h2>Problems</h2><table>${problemRows()}</table><h2>Shapes</h2>${schemas.join('')}
</main></body></html>`;
};
