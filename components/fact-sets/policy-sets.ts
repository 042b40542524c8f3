/** Applies an organization's policy: run by the background. */

import { factSetTextsOf } from '../settings/policy.ts';
import { refreshPolicy } from '../settings/storage.ts';
import { type Library, organizationSets } from './library.ts';
import { writePolicySetProblems } from './stamp.ts';

/**
 * Reads the policy, then updates the library with its fact sets, and stores the errors for the popup. The code that reads
 * fact sets is loaded only if the policy has or had some. `library` must be open as the organization.
 */
export async function refreshPolicySets(library: Library): Promise<void> {
  const texts = factSetTextsOf(await refreshPolicy());
  if (texts.length === 0 && (await organizationSets(library)).length === 0) return writePolicySetProblems([]);
  const { updateOrganizationSets: takeOrganizationSets } = await import('./organization-sets.ts');
  await writePolicySetProblems(await takeOrganizationSets(library, texts));
}
