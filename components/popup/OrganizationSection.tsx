import type { JSX } from 'preact';
import { say } from '../words/say.ts';
import { LockNote, type Organization } from './Lock.tsx';

/** That an organization has a say here, and what of it could not be read. */
export function OrganizationSection({ organization }: { readonly organization: Organization }): JSX.Element {
  const { problems } = organization;
  return (
    <section class="panel" aria-label={say('popup.setByOrganization')}>
      <h2>
        <LockNote />
      </h2>
      <p>{say('popup.organizationWhy')}</p>
      {problems.length === 0 ? null : (
        <>
          <p>{say('popup.organizationProblems')}</p>
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
