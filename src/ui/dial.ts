/** The address that rings or texts a number as it is printed: `tel:03001267000` for "0300 126 7000". */
export function dial(value: string, kind: 'tel' | 'sms' = 'tel'): string {
  return `${kind}:${value.replace(/[^\d+*#]/g, '')}`;
}
