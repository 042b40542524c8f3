import type { JSX } from 'preact';
import { say } from '../words/say.ts';
import { LockNote, type Organisation } from './Lock.tsx';

/** That an organisation has a say here, and what of it could not be read. */
export function OrganisationPart({ organisation }: { readonly organisation: Organisation }): JSX.Element {
  const { problems } = organisation;
  return (
    <section class="panel" aria-label={say('popup.setByOrganisation')}>
      <h2>
        <LockNote />
      </h2>
      <p>{say('popup.organisationWhy')}</p>
      {problems.length === 0 ? null : (
        <>
          <p>{say('popup.organisationProblems')}</p>
          <ul class="problems">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
