/** Above the results when the words may mean danger: who to ring now. The results stay below it. */
import { link } from '../../ui/link.ts';
import { FinderIcon } from './FinderIcon.tsx';
import { NumberButton } from './NumberButton.tsx';
import type { Urgent } from './urgent.ts';

export function UrgentBox({ boxes }: { boxes: readonly Urgent[] }) {
  return boxes.map(({ title, text, services }) => (
    <section className="alert urgent" data-urgent-help="" key={title}>
      <FinderIcon name="heart-handshake" />
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
        <ul className="urgent-numbers">
          {services.map(({ id, name, href, phone, text: textNumber }) => (
            <li key={id}>
              <a href={link(href)}>{name}</a>
              <span className="acts">
                {phone && <NumberButton value={phone} kind="tel" urgent />}
                {textNumber && <NumberButton value={textNumber} kind="sms" urgent />}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  ));
}
