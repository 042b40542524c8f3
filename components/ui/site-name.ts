import { say } from '../i18n/say.ts';
import { fileSite } from '../settings/settings.ts';

/** The name of a site. */
export const siteName = (site: string): string => (site === fileSite ? say('popup.files') : site);
