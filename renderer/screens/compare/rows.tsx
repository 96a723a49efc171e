/** The facts that buyers compare, in the order in which they decide. */
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { Output } from '#api/contract.ts';
import type { LocalText } from '#db/model.ts';
import { MinimumOrder } from '../../components/MinimumOrder.tsx';
import { termList } from '../../components/TermList.tsx';
import { Text } from '../../components/Text.tsx';
import { printHsCode, printPrice } from '../tradeFacts.ts';

type Product = Output<'product.get'>;

/** One line of the comparison. */
export interface CompareRow {
  label: string;
  cells: ReactNode[];
  /** Whether the products differ here; a fact that one of them does not give is a difference. */
  differs: boolean;
}

const text = (value: LocalText | null): ReactNode => (value ? <Text value={value} note /> : null);

/** Every row that at least one product has a fact for. */
export function compareRows(products: readonly Product[], t: TFunction, locale: string): CompareRow[] {
  const row = <V,>(
    label: string,
    read: (product: Product) => V | null,
    draw: (value: V) => ReactNode,
  ): CompareRow[] => {
    const values = products.map(read);
    if (values.every((value) => value === null)) return [];
    return [
      {
        label,
        cells: values.map((value) => (value === null ? t('compare.notGiven') : draw(value))),
        differs: new Set(values.map((value) => JSON.stringify(value))).size > 1,
      },
    ];
  };
  return [
    ...row(t('product.exhibitor'), ({ exhibitor }) => exhibitor.name, text),
    ...row(
      t('booth.label'),
      ({ exhibitor }) => exhibitor.booths.map(({ number }) => number).join(', ') || null,
      String,
    ),
    ...row(t('product.spec'), ({ spec }) => spec, text),
    ...row(
      t('product.moq'),
      ({ minimumOrder }) => minimumOrder,
      (value) => <MinimumOrder value={value} />,
    ),
    ...row(t('product.price'), ({ price }) => printPrice(price, locale) ?? t('product.priceOnRequest'), String),
    ...row(
      t('product.leadTime'),
      ({ leadTimeDays }) => leadTimeDays,
      (days) => t('product.leadTimeDays', { count: days }),
    ),
    ...row(t('product.supplyCapacity'), ({ supplyCapacity }) => supplyCapacity, String),
    ...row(
      t('product.certifications'),
      ({ certifications }) => (certifications.length > 0 ? certifications : null),
      termList,
    ),
    ...row(t('product.packaging'), ({ packaging }) => packaging, text),
    ...row(
      t('product.shelfLife'),
      ({ shelfLifeMonths }) => shelfLifeMonths,
      (months) => t('product.shelfLifeMonths', { count: months }),
    ),
    ...row(t('product.model'), ({ model }) => model, String),
    ...row(t('product.hsCode'), ({ hsCode }) => hsCode, printHsCode),
    ...row(t('product.origin'), ({ origin }) => origin, text),
    ...row(
      t('exhibitor.wanted'),
      ({ exhibitor }) => (exhibitor.wantedPartners.length > 0 ? exhibitor.wantedPartners : null),
      termList,
    ),
  ];
}
