import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { SettingsPatch } from '../settings/settings.ts';
import { say } from '../words/say.ts';
import { Collapsible } from './Collapsible.tsx';
import { Switch } from './Switch.tsx';

/** For testers: the switch that makes pages show how names were judged. */
export function ExplainSection(props: {
  readonly explain: boolean;
  readonly isLocked: boolean;
  readonly onChange: (patch: SettingsPatch) => void;
}): JSX.Element {
  const why = useId();
  return (
    <Collapsible title={say('popup.forTesters')} open={props.explain}>
      <Switch
        on={props.explain}
        isLocked={props.isLocked}
        describedBy={why}
        onToggle={() => props.onChange({ explain: !props.explain })}
      >
        {say('popup.explain')}
      </Switch>
      <p id={why} class="soft">
        {say('popup.explainWhy')}
      </p>
    </Collapsible>
  );
}
