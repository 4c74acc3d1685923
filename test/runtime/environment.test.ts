import { describe, expect, it } from 'vitest';
import { readEnvironment } from '#runtime/environment';

describe("a function's environment", () => {
  it('is read by name', () => {
    expect(readEnvironment(['TABLE_NAME'], { TABLE_NAME: 'demo', OTHER: 'x' })).toEqual({ TABLE_NAME: 'demo' });
  });

  it('that lacks something stops the function with the name of everything that it lacks', () => {
    expect(() => readEnvironment(['TABLE_NAME', 'BUCKET_NAME', 'ISSUER'], { ISSUER: 'x', BUCKET_NAME: '' })).toThrow(
      'Missing environment variables: TABLE_NAME, BUCKET_NAME.',
    );
  });
});
