import type { JSX } from 'preact';
import { say } from '../words/say.ts';
import { LockNote, type Organization } from './Lock.tsx';

/** Says that an organization has set some settings, and lists the errors in its policy. */
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
