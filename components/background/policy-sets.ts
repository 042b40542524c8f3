/** What an organisation asks for, taken in by the background. */
import { type Library, organisationSets } from '../library/library.ts';
import { writeSetTroubles } from '../library/set-troubles.ts';
import { factSetsOf } from '../settings/policy.ts';
import { takePolicy } from '../settings/store.ts';

/**
 * Has everybody go by the policy as it is now, then has its fact sets taken in; which of them are not, and why, is kept
 * for the popup. What reads fact sets is run only where a policy has some, or had. Takes a library that is open for an
 * organisation.
 */
export async function takePolicySets(library: Library): Promise<void> {
  const texts = factSetsOf(await takePolicy());
  if (texts.length === 0 && (await organisationSets(library)).length === 0) return writeSetTroubles([]);
  const { takeOrganisationSets } = await import('../library/organisation.ts');
  await writeSetTroubles(await takeOrganisationSets(library, texts));
}
