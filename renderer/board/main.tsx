/** Starts the staff board: a page of its own, for phones and laptops of staff on the kiosk network. */
import '../styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LOCALES } from '#db/model.ts';
import { startI18n } from '../i18n/index.ts';
import { Board } from './Board.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('board.html has no #root');
// The phone's own language, by its first part: zh-TW and zh-HK read Chinese rather than English.
const first = navigator.languages.map((tag) => LOCALES.find((locale) => locale.slice(0, 2) === tag.slice(0, 2)));
await startI18n(first.find((locale) => locale !== undefined) ?? 'zh-CN');
createRoot(root).render(
  <StrictMode>
    <Board />
  </StrictMode>,
);
