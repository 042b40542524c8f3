window.page = { errors: [], longestStall: 0, isSettled: false };
addEventListener('error', ({ message }) => page.errors.push(message));
// How long the page has to wait for its turn at most, ms, once what is hard to read is there.
const watchStalls = () => {
  const start = performance.now();
  let last = start;
  const timer = setInterval(() => {
    const now = performance.now();
    page.longestStall = Math.max(page.longestStall, now - last);
    last = now;
    if (now - start < 4_000) return;
    clearInterval(timer);
    page.isSettled = true;
  }, 5);
};
