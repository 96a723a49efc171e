import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '#renderer/App.tsx';
import { startI18n } from '#renderer/i18n/index.ts';
import en from '#renderer/i18n/locales/en.json' with { type: 'json' };
import { createSpeaker } from '#renderer/speech/speaker.ts';
import { dialogWords, textBetween, wordsOf } from '#renderer/speech/wordsOf.ts';
import { writeSmallCatalogue } from '#tests/support/catalogue.ts';
import { connectBridge } from '#tests/support/kioskBridge.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { startCore, type TestCore } from '#tests/support/transports.ts';

/** What was said since the last look, as `language: words`; `-` stands for silence that was asked for. */
let said: string[];
let rates: number[];
let voices: Partial<SpeechSynthesisVoice>[];

class Utterance {
  text: string;
  lang = '';
  rate = 1;
  voice: unknown = null;
  constructor(text: string) {
    this.text = text;
  }
}

class FakeSynthesis extends EventTarget {
  speak({ text, lang, rate }: Utterance): void {
    said.push(`${lang}: ${text}`);
    rates.push(rate);
  }
  cancel(): void {
    said.push('-');
  }
  getVoices(): SpeechSynthesisVoice[] {
    return voices as SpeechSynthesisVoice[];
  }
}

const synthesis = new FakeSynthesis() as unknown as SpeechSynthesis;
const voice = (lang: string, localService = true) => ({ lang, localService, name: lang });

beforeEach(() => {
  said = [];
  rates = [];
  voices = [voice('en-GB'), voice('ko-KR'), voice('zh-HK'), voice('zh_CN')];
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', synthesis);
  document.body.innerHTML = '';
  document.documentElement.lang = 'en';
});

const states = { on: 'on', open: 'open', closed: 'closed' };

describe('voices', () => {
  const say = (words: { text: string; locale: string }[]) =>
    createSpeaker(synthesis).say(words, 'fast', { isUrgent: false });

  test('each language has a voice of its own; of the Chinese ones the mainland’s', () => {
    say([
      { text: '红参', locale: 'zh-CN' },
      { text: '홍삼', locale: 'ko' },
    ]);
    expect(said).toEqual(['zh_CN: 红参', 'ko-KR: 홍삼']);
    expect(rates).toEqual([1.5, 1.5]);
  });

  test('a voice that works over the network is none', () => {
    voices = [voice('ko-KR', false)];
    expect(createSpeaker(synthesis).hasVoice('ko')).toBe(false);
    say([{ text: '홍삼', locale: 'ko' }]);
    expect(said).toEqual([]);
  });

  test('without speech in the browser nothing is said and nothing fails', () => {
    const speaker = createSpeaker(undefined);
    speaker.say([{ text: 'a', locale: 'en' }], 'normal', { isUrgent: true });
    speaker.stop();
    expect(speaker.hasVoice('en')).toBe(false);
  });
});

describe('words', () => {
  const wordsIn = (html: string) => {
    document.body.innerHTML = html;
    const element = document.body.firstElementChild;
    return element ? wordsOf(element, states).map(({ text, locale }) => `${locale}: ${text}`) : [];
  };

  test('each part in its own language, without what is hidden', () => {
    expect(
      wordsIn('<button>Red ginseng <span lang="ko">홍삼</span> <i aria-hidden="true">★</i><b>Booth D11</b></button>'),
    ).toEqual(['en: Red ginseng', 'ko: 홍삼', 'en: Booth D11']);
  });

  test('the name that a screen reader is given comes first, and the state last', () => {
    expect(wordsIn('<button aria-label="Add soap" aria-pressed="true">Add</button>')).toEqual([
      'en: Add soap',
      'en: on',
    ]);
    expect(wordsIn('<button aria-expanded="false">Zone</button>')).toEqual(['en: Zone', 'en: closed']);
  });

  test('a field says what is in it; a place that scrolls says nothing', () => {
    expect(wordsIn('<input aria-label="Search" value="soap">')).toEqual(['en: Search', 'en: soap']);
    expect(wordsIn('<main>long text</main>')).toEqual([]);
  });
});

describe('what no control says', () => {
  const between = (from: string, to: string) => {
    const [first, second] = [from, to].map((id) => document.getElementById(id));
    return second ? textBetween(first ?? null, second).map(({ text, locale }) => `${locale}: ${text}`) : null;
  };

  test('the text between two controls is read on the way down, without other controls and hidden words', () => {
    document.body.innerHTML = `<main><h1 id="title">The way</h1><ol><li>Turn left</li><li lang="ko">직진</li></ol>
      <button>Other</button><p aria-hidden="true">→</p><p>45 m</p><button id="next">Avoid steps</button></main>
      <nav><button id="home">Home</button></nav>`;
    expect(between('title', 'next')).toEqual(['en: Turn left', 'ko: 직진', 'en: 45 m']);
    expect(between('next', 'title')).toEqual([]);
    expect(between('next', 'home')).toEqual([]);
    expect(between('home', 'next')).toEqual([]);
  });

  test('who jumps over a long text hears its end', () => {
    const long = 'word '.repeat(400);
    document.body.innerHTML = `<main><h1 id="title">A</h1><p>${long}</p><p>last</p><button id="next">B</button></main>`;
    const [text = ''] = between('title', 'next') ?? [];
    expect(text.endsWith('word last')).toBe(true);
    expect(text.length).toBeLessThan(620);
  });

  test('a dialog is told by its title and its text', () => {
    document.body.innerHTML = `<dialog aria-labelledby="a" aria-describedby="b"><h2 id="a">Are you still there?</h2>
      <p id="b">It starts afresh soon.</p></dialog>`;
    const dialog = document.querySelector('dialog');
    expect(dialog && dialogWords(dialog).map(({ text }) => text)).toEqual([
      'Are you still there?',
      'It starts afresh soon.',
    ]);
  });
});

describe('in a visit', () => {
  let core: TestCore;
  beforeEach(async () => {
    vi.useFakeTimers();
    await startI18n('en');
  });
  afterEach(async () => {
    await core.app.close();
    vi.useRealTimers();
  });

  const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  const bar = () => within(screen.getByRole('navigation', { name: 'Main actions' }));
  const press = async (button: HTMLElement) => {
    fireEvent.click(button);
    await wait(10);
  };

  /** Begins a barrier-free visit with the panel open. */
  async function begin(settings: { speech: boolean; callSound?: boolean; headphones?: 'below' }): Promise<void> {
    core = startCore([{ source: 'published', ...writeSmallCatalogue(temporaryFolder()) }], {
      defaultLocale: 'en',
      ...settings,
    });
    connectBridge(core.app);
    render(<App />);
    await wait(10);
    await press(screen.getByRole('button', { name: /Touch to search/ }));
    await wait(400);
    await press(bar().getByRole('button', { name: 'Barrier-free' }));
    await press(bar().getByRole('button', { name: 'Barrier-free' }));
  }

  test('it is not offered unless the installer allows it', async () => {
    await begin({ speech: false });
    expect(screen.queryByRole('button', { name: 'Read aloud' })).toBeNull();
  });

  test('what has the focus is read, then pages; the end of the visit is silent', async () => {
    await begin({ speech: true, headphones: 'below' });
    expect(screen.getByText(/Plug your headphones in below/)).toBeTruthy();
    expect(said).toEqual([]);
    await press(screen.getByRole('button', { name: 'Read aloud' }));
    await press(screen.getByRole('button', { name: 'Fast' }));
    said = [];
    act(() => bar().getByRole('button', { name: 'Programme' }).focus());
    expect(said).toEqual(['-', 'en-GB: Programme']);
    expect(rates.at(-1)).toBe(1.5);
    await press(bar().getByRole('button', { name: 'Programme' }));
    expect(said.at(-1)).toBe('en-GB: Programme');
    said = [];
    await press(screen.getByRole('button', { name: '한국어' }));
    expect(said.filter((words) => words.startsWith('ko-KR'))).not.toEqual([]);
    said = [];
    await press(screen.getByRole('button', { name: '새로 시작' }));
    expect(said.at(-1)).toBe('-');
    said = [];
    screen.getAllByRole('button')[0]?.focus();
    expect(said).toEqual([]);
  });

  test('a call is said: that it is made, that nobody has answered, and that somebody comes', async () => {
    await begin({ speech: true, callSound: false });
    await press(screen.getByRole('button', { name: 'Read aloud' }));
    await press(bar().getByRole('button', { name: 'Call staff' }));
    said = [];
    await press(screen.getByRole('button', { name: 'Call staff now' }));
    await wait(100);
    expect(said.join()).toContain(en.callLine.calling);
    said = [];
    await wait(61_000);
    expect(said.join()).toContain(en.callLine.late);
    said = [];
    const open = core.app.staffDesk.calls.current();
    core.app.staffDesk.calls.acknowledge(open?.id ?? 0);
    await wait(6000);
    expect(said.join()).toContain(en.callLine.acknowledged);
  });

  test('a language without a voice is told plainly', async () => {
    voices = [voice('ko-KR')];
    await begin({ speech: true });
    await press(screen.getByRole('button', { name: 'Read aloud' }));
    expect(screen.getByText('This screen has no English voice.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Fast' })).toBeNull();
  });
});
