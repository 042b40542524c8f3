/** Lets the browser draw and answer keys between slices of long work. */

/** So long may a slice of work take, ms: the rest of a frame is for what comes of it. */
const sliceTime = 12;

type Scheduler = { readonly yield?: () => Promise<void> };

/** Settles when the browser has done what waits. */
export function yieldToMain(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}

/** Returns a function that settles at once while a slice has time left, and else after a pause. */
export function sliceScheduler(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < sliceTime) return;
    await yieldToMain();
    began = performance.now();
  };
}
