import card from './card.css?inline';
import controls from './controls.css?inline';
import details from './details.css?inline';
import extras from './extras.css?inline';
import picture from './picture.css?inline';
import reset from './reset.css?inline';
import rivals from './rivals.css?inline';
import theme from './theme.css?inline';

/** The styles of a card wherever it is, for its shadow root. */
export const partStyles = [reset, theme, card, picture, controls, details, extras, rivals].join('\n');
