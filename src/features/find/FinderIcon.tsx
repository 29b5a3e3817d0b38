/**
 * Icons by the names that `src/ui` uses, from the same files. As components of Lucide's own for React they would be 1.7 kB
 * more to load.
 */
import badgeCheck from 'lucide-static/icons/badge-check.svg?raw';
import calendar from 'lucide-static/icons/calendar-days.svg?raw';
import circleAlert from 'lucide-static/icons/circle-alert.svg?raw';
import clipboardList from 'lucide-static/icons/clipboard-list.svg?raw';
import clockAlert from 'lucide-static/icons/clock-alert.svg?raw';
import coins from 'lucide-static/icons/coins.svg?raw';
import doorOpen from 'lucide-static/icons/door-open.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import heartHandshake from 'lucide-static/icons/heart-handshake.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import mail from 'lucide-static/icons/mail.svg?raw';
import mapShape from 'lucide-static/icons/map.svg?raw';
import mapPin from 'lucide-static/icons/map-pin.svg?raw';
import messageCircle from 'lucide-static/icons/message-circle.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import slidersHorizontal from 'lucide-static/icons/sliders-horizontal.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';
import { SvgIcon } from './SvgIcon.tsx';

const icons: Readonly<Record<string, string>> = {
  'badge-check': badgeCheck,
  calendar,
  'circle-alert': circleAlert,
  'clipboard-list': clipboardList,
  'clock-alert': clockAlert,
  coins,
  'door-open': doorOpen,
  'file-text': fileText,
  globe,
  'heart-handshake': heartHandshake,
  list,
  lock,
  mail,
  map: mapShape,
  'map-pin': mapPin,
  'message-circle': messageCircle,
  phone,
  plus,
  search,
  'sliders-horizontal': slidersHorizontal,
  x,
};

export const FinderIcon = ({ name, className }: { name: string; className?: string }) => (
  <SvgIcon svg={icons[name] ?? clipboardList} className={className} />
);
