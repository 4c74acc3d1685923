import { literally } from '../literally.ts';
import type { ApiRoute } from './api.ts';

export interface Match {
  readonly route: ApiRoute;
  readonly parameters: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly route: ApiRoute;
  readonly method: string;
  readonly path: RegExp;
  /** Names of the path's variables, in order. */
  readonly variables: readonly string[];
  /** Sorts exact routes before those with variables, greedy ones last. */
  readonly weight: string;
}

/** Finds the route of a request as API Gateway does: the most exact path, its method before ANY, `$default` at last. */
export const createRouter = (routes: readonly ApiRoute[]): ((method: string, path: string) => Match | undefined) => {
  const patterns = routes
    .filter(({ key }) => key !== '$default')
    .map(toPattern)
    .sort((one, other) => (one.weight < other.weight ? -1 : 1));
  const otherwise = routes.find(({ key }) => key === '$default');
  return (method, path) => {
    for (const pattern of patterns) {
      const parameters = matches(pattern, method, path);
      if (parameters) return { route: pattern.route, parameters };
    }
    return otherwise && { route: otherwise, parameters: {} };
  };
};

const toPattern = (route: ApiRoute): Pattern => {
  const [method = '', path = ''] = route.key.split(' ');
  const segments = path.split('/').slice(1);
  return {
    route,
    method,
    path: new RegExp(`^${segments.map((segment) => `/${expressionOf(segment)}`).join('')}$`),
    variables: segments.filter(isVariable).map((segment) => segment.replaceAll(/[{+}]/g, '')),
    weight: `${segments.map(weightOf).join('')}${method === 'ANY' ? '2' : '1'}`,
  };
};

const isVariable = (segment: string): boolean => segment.startsWith('{');
const isGreedy = (segment: string): boolean => segment.endsWith('+}');

const expressionOf = (segment: string): string => {
  if (!isVariable(segment)) return literally(segment);
  return isGreedy(segment) ? '(.+)' : '([^/]+)';
};

const weightOf = (segment: string): string => {
  if (!isVariable(segment)) return '0';
  return isGreedy(segment) ? '3' : '1';
};

const matches = (pattern: Pattern, method: string, path: string): Readonly<Record<string, string>> | undefined => {
  if (pattern.method !== 'ANY' && pattern.method !== method) return undefined;
  const found = pattern.path.exec(path);
  return found
    ? Object.fromEntries(pattern.variables.map((name, index) => [name, decode(found[index + 1] ?? '')]))
    : undefined;
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
