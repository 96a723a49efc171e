/** A field whose values are choices: what is chosen stands there, the rest opens, long lists with a search. */
import { useState } from 'react';
import type { Output } from '#api/contract.ts';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { TextField } from '../../parts/TextField.tsx';
import { useStaff } from '../../StaffContext.tsx';
import styles from './Records.module.css';

type Field = Output<'records.fields'>['fields'][number];

/** Up to so many choices all are shown at once. */
const fewOptions = 8;
/** Of a long list so many are shown until it is narrowed down. */
const mostShown = 40;

/** A code that says little is shown behind what people know it by. */
const wordsOf = ({ label, about }: { label: string; about: string }) => (about === '' ? label : `${about} (${label})`);

/** `value` are the labels chosen, one a line. */
export function ChoiceField({
  label,
  field,
  value,
  problem,
  onChange,
}: {
  label: string;
  field: Field;
  value: string;
  problem: string | undefined;
  onChange: (text: string) => void;
}) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const options = field.options ?? [];
  const chosen = value === '' ? [] : value.split('\n');
  const isMany = field.maxItems !== null;
  const toggle = (text: string) => {
    if (chosen.includes(text)) onChange(chosen.filter((each) => each !== text).join('\n'));
    else onChange(isMany ? [...chosen, text].join('\n') : text);
    if (!isMany) setOpen(false);
  };
  const isShort = options.length <= fewOptions;
  const wanted = query.toLowerCase();
  const fitting = options.filter((option) =>
    `${option.about} ${option.label} ${option.code}`.toLowerCase().includes(wanted),
  );
  const shown = isShort ? options : isOpen ? fitting.slice(0, mostShown) : [];
  const rest = chosen.filter((each) => !shown.some((option) => option.label === each));
  return (
    <fieldset className={styles['choice']}>
      <legend>{label}</legend>
      {isOpen && !isShort ? (
        <TextField label={t('records.findChoice')} value={query} limit={null} lang={locale} onChange={setQuery} />
      ) : null}
      <div className={styles['row']}>
        {rest.map((each) => (
          <Chip key={each} isChosen onClick={() => toggle(each)}>
            {wordsOf(options.find((option) => option.label === each) ?? { label: each, about: '' })}
          </Chip>
        ))}
        {shown.map((option) => (
          <Chip key={option.code} isChosen={chosen.includes(option.label)} onClick={() => toggle(option.label)}>
            {wordsOf(option)}
          </Chip>
        ))}
        {isShort ? null : (
          <Button onClick={() => setOpen(!isOpen)}>{t(isOpen ? 'records.closeChoices' : 'records.choose')}</Button>
        )}
      </div>
      {isOpen && fitting.length > mostShown ? <p>{t('records.narrow')}</p> : null}
      {problem === undefined ? null : <p className={styles['problem']}>{problem}</p>}
    </fieldset>
  );
}
