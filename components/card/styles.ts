import card from './card.css?inline';
import controls from './controls.css?inline';
import details from './details.css?inline';
import extras from './extras.css?inline';
import host from './host.css?inline';
import picture from './picture.css?inline';
import theme from './theme.css?inline';

/** All that styles the card, for its shadow root. */
export const cardStyles = [host, theme, card, picture, controls, details, extras].join('\n');
