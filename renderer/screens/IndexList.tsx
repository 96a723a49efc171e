/** The alphabetical lists: 가나다, pinyin or A-Z, with a column of headings to jump to. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../api/useQuery.ts';
import { BoothTag } from '../components/BoothBadge.tsx';
import { ListButton } from '../components/ListButton.tsx';
import { Monogram } from '../components/Monogram.tsx';
import { Text } from '../components/Text.tsx';
import { Loading, Trouble } from '../components/Trouble.tsx';
import { useTitleFocus } from '../hooks/useTitleFocus.ts';
import { useScrollMemory } from '../hooks/useScrollMemory.ts';
import { useSession } from '../session/SessionContext.tsx';
import styles from './IndexList.module.css';

/** See above. */
export function IndexList({ of }: { of: 'product' | 'exhibitor' }) {
  const { t } = useTranslation();
  const { locale, go } = useSession();
  const { data, error, retry } = useQuery('catalogue.index', { locale, of });
  const scroller = useScrollMemory<HTMLDivElement>(data !== undefined);
  const sections = useRef(new Map<string, HTMLElement>());
  const title = useRef<HTMLHeadingElement>(null);
  useTitleFocus(title, data !== undefined);
  if (error) return <Trouble error={error} retry={retry} />;
  if (!data) return <Loading />;
  const total = data.sections.reduce((sum, section) => sum + section.entries.length, 0);
  const nameOf = (label: string) => (label === '#' ? t('index.others') : label);
  return (
    <main className={styles['index']}>
      <div className={styles['head']}>
        <h1 ref={title} tabIndex={-1}>
          {t(of === 'product' ? 'index.products' : 'index.exhibitors')}
        </h1>
        <p>{t('index.total', { count: total })}</p>
      </div>
      <div ref={scroller} className={styles['list']} tabIndex={-1} data-scroller="">
        {data.sections.map((section) => (
          <section
            key={section.label}
            aria-label={nameOf(section.label)}
            ref={(element) => {
              if (element) sections.current.set(section.label, element);
              else sections.current.delete(section.label);
            }}
          >
            <h2 className={styles['letter']} tabIndex={-1}>
              {nameOf(section.label)}
            </h2>
            <ul className={styles['entries']}>
              {section.entries.map((item) => (
                <li key={item.id} className={styles['item']}>
                  <button
                    type="button"
                    className={styles['entry']}
                    onClick={() =>
                      go(of === 'product' ? { screen: 'product', id: item.id } : { screen: 'exhibitor', id: item.id })
                    }
                  >
                    <span className={styles['thumb']}>
                      {of === 'product' && item.thumbId ? (
                        <img
                          src={`/media/${item.thumbId}`}
                          alt=""
                          loading="lazy"
                          decoding="async"
                          width={96}
                          height={96}
                        />
                      ) : (
                        <Monogram name={item.name} />
                      )}
                    </span>
                    <span className={styles['words']}>
                      <b>
                        <Text value={item.name} note />
                      </b>
                      {item.note ? (
                        <small>
                          <Text value={item.note} />
                        </small>
                      ) : null}
                    </span>
                    <BoothTag booths={item.booth === null ? [] : [{ number: item.booth }]} />
                  </button>
                  <ListButton type={of} id={item.id} name={item.name} shape="entry" />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <nav className={styles['jump']} aria-label={t('index.jump')}>
        <ul>
          {data.sections.map((section) => (
            <li key={section.label}>
              <button
                type="button"
                aria-label={t('index.jumpTo', { label: nameOf(section.label) })}
                onClick={() => {
                  const target = sections.current.get(section.label);
                  if (!target || !scroller.current) return;
                  scroller.current.scrollTop = target.offsetTop - scroller.current.offsetTop;
                  // Keys and screen readers go on from the heading, not from the column of letters.
                  target.querySelector('h2')?.focus({ preventScroll: true });
                }}
              >
                {section.label}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </main>
  );
}
