import { loadOnce } from '../messages/script-port.ts';
import type { PictureSource } from './picture-sources.ts';

/** For pages of the extension, which load themselves what is sent to others. */
export const ownPictures = (): PictureSource => ({
  flags: loadOnce(() => import('country-flag-icons/string/3x2')),
  locator: loadOnce(async () => (await import('./locator.ts')).locatorDrawer()),
});
