/** What an organization asks for, taken in by the background. */
import { type Library, organizationSets } from '../library/library.ts';
import { writePolicySetProblems } from '../library/policy-set-problems.ts';
import { factSetTextsOf } from '../settings/policy.ts';
import { refreshPolicy } from '../settings/store.ts';

/**
 * Has everybody go by the policy as it is now, then has its fact sets taken in; which of them are not, and why, is kept
 * for the popup. What reads fact sets is run only where a policy has some, or had. Takes a library that is open for an
 * organization.
 */
export async function refreshPolicySets(library: Library): Promise<void> {
  const texts = factSetTextsOf(await refreshPolicy());
  if (texts.length === 0 && (await organizationSets(library)).length === 0) return writePolicySetProblems([]);
  const { updateOrganizationSets: takeOrganizationSets } = await import('../library/organization-sets.ts');
  await writePolicySetProblems(await takeOrganizationSets(library, texts));
}
