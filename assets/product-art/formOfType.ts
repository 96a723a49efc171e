import type { FormName } from './forms/index.ts'
export const formOfType = {
  'beauty-01': ['tonerBottle'],
  'beauty-02': ['dropperBottle'],
  'beauty-03': ['pumpBottle'],
  'beauty-04': ['creamJar'],
  'beauty-05': ['squeezeTube'],
  'beauty-06': ['lipTint'],
  'beauty-07': ['toothpaste'],
  'beauty-08': ['perfume'],
} satisfies Record<string, readonly [FormName, ...FormName[]]>
