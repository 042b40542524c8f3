import { it } from 'vitest';
import { expectOwnMarks } from './harness/expecting.ts';
import { emptyCorner, placeOfMark } from './harness/looking.ts';
import { everyMention } from './harness/settings.ts';
import { inBrowsers } from './harness/world.ts';

inBrowsers({ settings: { ...everyMention, delay: 100 } as never }, (world, name) => {
  it('speed', { timeout: 200_000 }, async () => {
    const first: number[] = [],
      second: number[] = [];
    for (let n = 0; n < 25; n++) {
      const tab = await world.visit('story.html');
      await expectOwnMarks(tab);
      await tab.mouse.jump(emptyCorner);
      for (const [list, who] of [
        [first, 'Vladimir Putin'],
        [second, 'Anchorage'],
      ] as const) {
        const place = await placeOfMark(tab, who);
        await tab.evaluate(() => {
          const w = window as any;
          w.t = new Promise((resolve) => {
            let start = 0;
            addEventListener(
              'pointermove',
              () => {
                start ||= performance.now();
              },
              { once: true },
            );
            const look = () => {
              const h = document.querySelector<HTMLElement>('div[popover]:popover-open');
              let seen = false;
              if (h && start)
                for (let y = 5; y < innerHeight && !seen; y += 20)
                  for (let x = 5; x < innerWidth && !seen; x += 40)
                    seen = document.elementFromPoint(x, y) === h;
              if (seen) resolve(performance.now() - start);
              else setTimeout(look, 1);
            };
            look();
          });
        });
        await tab.mouse.jump({ x: place.x, y: place.y });
        list.push(await tab.evaluate(() => (window as any).t));
        await tab.mouse.jump(emptyCorner);
        await tab.evaluate(async () => {
          while (document.querySelector('div[popover]:popover-open'))
            await new Promise((r) => setTimeout(r, 20));
          await new Promise((r) => setTimeout(r, 400));
        });
      }
      await tab.close();
    }
    const q = (l: number[]) => {
      const s = [...l].sort((a, b) => a - b);
      return [
        s[Math.floor(s.length / 4)],
        s[Math.floor(s.length / 2)],
        s[Math.floor((s.length * 3) / 4)],
      ].map((x) => Math.round(x!));
    };
    console.log('RESULT', name, 'first', q(first), 'second', q(second));
  });
});
