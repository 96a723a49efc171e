/** What a browser has and jsdom has not, for component tests. */
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { installBridge } from './kioskBridge.ts';

installBridge();

afterEach(cleanup);

// Beside two browsers everything takes five times as long; a slow answer is not a wrong one.
configure({ asyncUtilTimeout: 20_000 });

/** Nothing has a size in jsdom, so nothing ever changes it. */
class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
window.ResizeObserver ??= SilentResizeObserver;

// Nor is anything laid out: what is in the page can be seen.
if (!('checkVisibility' in Element.prototype)) Object.assign(Element.prototype, { checkVisibility: () => true });

const dialog = HTMLDialogElement.prototype;
// jsdom knows the element but not how it opens: https://github.com/jsdom/jsdom/issues/3294
if (!('showModal' in dialog)) {
  Object.assign(dialog, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
}
