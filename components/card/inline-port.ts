import type { FramePort } from '../messages/script-port.ts';
import type { OpenCardLink } from './card-link.ts';

export const inlineCardPort: FramePort<OpenCardLink> = { script: 'inline-card' };
