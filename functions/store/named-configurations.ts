import type { Configuration } from '#domain/configuration';
import { configurationBodies } from './configuration-bodies.ts';
import type { Item } from './item.ts';
import { organisationNames } from './organisation-names.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';

/**
 * The configuration that the pointer names, with the organisations as they are called now. The body is read once for
 * each version, the names once for each mark that their changes leave on the pointer; without a mark the body's hold.
 */
export const namedConfigurations = (context: StoreContext): ((pointer?: Item) => Promise<Configuration>) => {
  const bodyOf = configurationBodies(context);
  let latest: { readonly mark: string; readonly configuration: Promise<Configuration> } | undefined;
  const read = async (version: number): Promise<Configuration> => {
    const [body, organisations] = await Promise.all([bodyOf(version), organisationNames(context)]);
    return { ...body, settings: { ...body.settings, organisations } };
  };
  return async (pointer) => {
    if (!pointer) throw new Error('The tenant has no configuration yet');
    const shape = shapeOf(pointer, 'configuration');
    const [version, names] = [shape.count('version'), shape.optionalText('names')];
    if (names === undefined) return bodyOf(version);
    const mark = `${version} ${names}`;
    const known = latest?.mark === mark ? latest.configuration : read(version);
    latest = { mark, configuration: known };
    try {
      return await known;
    } catch (error) {
      latest = undefined;
      throw error;
    }
  };
};
