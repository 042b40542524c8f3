import type { PersonInput } from '../../components/story/schema.ts';
import { donaldTrump } from './people/donald-trump.ts';
import { howardLutnick } from './people/howard-lutnick.ts';
import { jeffreySachs } from './people/jeffrey-sachs.ts';
import { johnRatcliffe } from './people/john-ratcliffe.ts';
import { marcoRubio } from './people/marco-rubio.ts';
import { scottBessent } from './people/scott-bessent.ts';
import { sergeiLavrov } from './people/sergei-lavrov.ts';
import { steveWitkoff } from './people/steve-witkoff.ts';
import { vladimirPutin } from './people/vladimir-putin.ts';
import { volodymyrZelensky } from './people/volodymyr-zelensky.ts';
import { yuryUshakov } from './people/yury-ushakov.ts';

/** The story's people, in the order in which it names them. */
export const people = [
  donaldTrump,
  vladimirPutin,
  volodymyrZelensky,
  marcoRubio,
  scottBessent,
  howardLutnick,
  johnRatcliffe,
  jeffreySachs,
  sergeiLavrov,
  steveWitkoff,
  yuryUshakov,
] as const satisfies readonly PersonInput[];
