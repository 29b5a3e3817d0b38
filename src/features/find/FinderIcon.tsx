/** Icons by the names that `src/ui` uses. Always beside words, so hidden from assistive technology. */
import {
  CalendarDays,
  CircleAlert,
  ClipboardList,
  ClockAlert,
  Coins,
  DoorOpen,
  FileText,
  Globe,
  HeartHandshake,
  List,
  Lock,
  Mail,
  Map as MapIcon,
  MapPin,
  MessageCircle,
  Phone,
  Plus,
  Search,
  SlidersHorizontal,
  X,
  type LucideIcon,
} from 'lucide-react';

const icons: Readonly<Record<string, LucideIcon>> = {
  calendar: CalendarDays,
  'circle-alert': CircleAlert,
  'clipboard-list': ClipboardList,
  'clock-alert': ClockAlert,
  coins: Coins,
  'door-open': DoorOpen,
  'file-text': FileText,
  globe: Globe,
  'heart-handshake': HeartHandshake,
  list: List,
  lock: Lock,
  mail: Mail,
  map: MapIcon,
  'map-pin': MapPin,
  'message-circle': MessageCircle,
  phone: Phone,
  plus: Plus,
  search: Search,
  'sliders-horizontal': SlidersHorizontal,
  x: X,
};

export function FinderIcon({ name, className }: { name: string; className?: string }) {
  const Shape = icons[name] ?? ClipboardList;
  return <Shape className={className ? `i ${className}` : 'i'} aria-hidden="true" focusable="false" />;
}
