/**
 * In place of WXT's own: that one announces each content script by events on the page, and stops it at such an event,
 * which pages can hear and send. When a script of ours ends is `lifetime.ts`'s.
 */
export class ContentScriptContext {}
