/** The number itself as a button that rings or texts it. */
import { dial } from '../../ui/dial.ts';
import { text } from '../../words/card.ts';
import { FinderIcon } from './FinderIcon.tsx';

interface Props {
  value: string;
  kind: 'tel' | 'sms';
  urgent?: boolean;
}

export function NumberButton({ value, kind, urgent }: Props) {
  return (
    <a className={`btn number small ${urgent ? 'urgent' : 'second'}`} href={dial(value, kind)}>
      <FinderIcon name={kind === 'sms' ? 'message-circle' : 'phone'} />
      {kind === 'sms' && <span>{text}</span>}
      <bdi translate="no">{value}</bdi>
    </a>
  );
}
