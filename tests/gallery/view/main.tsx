import { render } from 'preact';
import type { GalleryPage } from '../pages.ts';
import { Gallery } from './Gallery.tsx';
import './gallery.css';

const pages = JSON.parse(document.querySelector('#pages')?.textContent ?? '[]') as readonly GalleryPage[];

render(<Gallery pages={pages} />, document.body);
