import { loadOnce } from '../messages/script-port.ts';
import type { PictureSource } from './picture-source.ts';

/** On pages of the extension, which load of their own what is brought to others. */
export const ownPictures = (): PictureSource => ({
  flags: loadOnce(() => import('country-flag-icons/string/3x2')),
  locator: loadOnce(async () => (await import('../pictures/locator.ts')).locatorDrawer()),
});
