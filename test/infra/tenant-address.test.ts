import { expect, test } from 'vitest';
import { parseTenant } from '#lib/tenant/parse-tenant';
import { demoTenant } from '#support/synthesize-tenants';
import { loadPreset } from '../../presets/load-preset.ts';

const read = (changes: object) => parseTenant('tenants/demo.json', JSON.stringify(demoTenant(changes)), loadPreset);
const certificateIn = (region: string) => `arn:aws:acm:${region}:123456789012:certificate/0f0e0d0c`;

test.each([
  ['a domain without its certificate', 'domain', 'a.example', 'certificate: needed with a domain: the ARN of a certif'],
  ['a certificate for no domain', 'certificate', certificateIn('us-east-1'), 'certificate: only with a domain'],
  [
    'a certificate of another region',
    'certificate',
    certificateIn('eu-south-1'),
    'must be the ARN of a certificate in us-east-1',
  ],
  ['a logo that lies elsewhere', 'logo', '../logo.svg', 'logo: must be the name of an .svg or .png file'],
  ['a logo of another kind', 'logo', 'logo.gif', 'logo: must be the name of an .svg or .png file'],
  ['a logo that is not there', 'logo', 'nothing.svg', 'logo: there is no file tenants/nothing.svg'],
])('a cloud admin who writes %s is told where', (_who, place, value, told) => {
  expect(() => read({ [place]: value })).toThrow(told);
  expect(() => read({ [place]: value })).toThrow(/^tenants\/demo\.json: /);
});

test('a domain with its certificate is taken', () => {
  const own = { domain: 'a.example', certificate: certificateIn('us-east-1') };
  expect(read(own)).toMatchObject(own);
});
