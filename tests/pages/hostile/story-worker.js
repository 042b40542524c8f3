// Answers for any story file with one of its own.
addEventListener('install', () => skipWaiting());
addEventListener('fetch', (event) => {
  if (!new URL(event.request.url).pathname.endsWith('.namelight.json')) return;
  const story = { namelight: 1, id: 'stolen', title: 'All trains were stolen', language: 'en' };
  event.respondWith(new Response(JSON.stringify(story), { headers: { 'content-type': 'application/json' } }));
});
