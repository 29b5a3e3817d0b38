/** The number itself as a button that rings or texts it. */
import { dial } from '../../ui/dial.ts';
import { FinderIcon } from './FinderIcon.tsx';

interface Props {
  value: string;
  kind: 'tel' | 'sms';
  label?: string;
  urgent?: boolean;
}

export function NumberButton({ value, kind, label, urgent }: Props) {
  return (
    <a className={`btn number small ${urgent ? 'urgent' : 'second'}`} href={dial(value, kind)}>
      <FinderIcon name={kind === 'sms' ? 'message-circle' : 'phone'} />
      {(label ?? (kind === 'sms' ? 'Text' : '')) && <span>{label ?? 'Text'}</span>}
      <bdi translate="no">{value}</bdi>
    </a>
  );
}
