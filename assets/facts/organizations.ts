import type { OrganizationInput } from '../../components/story/schema.ts';
import { cia } from './organizations/cia.ts';
import { columbiaUniversity } from './organizations/columbia-university.ts';
import { roblox } from './organizations/roblox.ts';

/** The story's organizations, in the order in which it names them. */
export const organizations = [
  roblox,
  cia,
  columbiaUniversity,
] as const satisfies readonly OrganizationInput[];
