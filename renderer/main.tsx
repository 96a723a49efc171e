/** Starts the screen. */
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startI18n } from './i18n/index.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// Long press and drag belong to browsers, not to a kiosk.
for (const name of ['contextmenu', 'dragstart'] as const) {
  document.addEventListener(name, (event) => event.preventDefault());
}
await startI18n('zh-CN');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
