/**
 * The icons of the interface: Lucide (ISC licence), 2 px, always beside words. One line an icon; add yours in its place.
 * Only the icons listed here are read at build: the package holds thousands.
 */
import accessibility from 'lucide-static/icons/accessibility.svg?raw';
import arrowDown from 'lucide-static/icons/arrow-down.svg?raw';
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import arrowUp from 'lucide-static/icons/arrow-up.svg?raw';
import baby from 'lucide-static/icons/baby.svg?raw';
import badgeCheck from 'lucide-static/icons/badge-check.svg?raw';
import bookmark from 'lucide-static/icons/bookmark.svg?raw';
import bookmarkCheck from 'lucide-static/icons/bookmark-check.svg?raw';
import building2 from 'lucide-static/icons/building-2.svg?raw';
import calendar from 'lucide-static/icons/calendar.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import circleAlert from 'lucide-static/icons/circle-alert.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import circleHelp from 'lucide-static/icons/circle-help.svg?raw';
import clipboardList from 'lucide-static/icons/clipboard-list.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import clockAlert from 'lucide-static/icons/clock-alert.svg?raw';
import coins from 'lucide-static/icons/coins.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import doorOpen from 'lucide-static/icons/door-open.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import externalLink from 'lucide-static/icons/external-link.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import heartHandshake from 'lucide-static/icons/heart-handshake.svg?raw';
import house from 'lucide-static/icons/house.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import languages from 'lucide-static/icons/languages.svg?raw';
import layers from 'lucide-static/icons/layers.svg?raw';
import layoutList from 'lucide-static/icons/layout-list.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import locate from 'lucide-static/icons/locate.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import logOut from 'lucide-static/icons/log-out.svg?raw';
import mail from 'lucide-static/icons/mail.svg?raw';
import mapIcon from 'lucide-static/icons/map.svg?raw';
import mapPin from 'lucide-static/icons/map-pin.svg?raw';
import menu from 'lucide-static/icons/menu.svg?raw';
import messageCircle from 'lucide-static/icons/message-circle.svg?raw';
import messagesSquare from 'lucide-static/icons/messages-square.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import navigation from 'lucide-static/icons/navigation.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import qrCode from 'lucide-static/icons/qr-code.svg?raw';
import school from 'lucide-static/icons/school.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import share2 from 'lucide-static/icons/share-2.svg?raw';
import shieldAlert from 'lucide-static/icons/shield-alert.svg?raw';
import siren from 'lucide-static/icons/siren.svg?raw';
import slidersHorizontal from 'lucide-static/icons/sliders-horizontal.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import user from 'lucide-static/icons/user.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import volume2 from 'lucide-static/icons/volume-2.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

export const icons = {
  accessibility,
  'arrow-down': arrowDown,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'arrow-up': arrowUp,
  baby,
  'badge-check': badgeCheck,
  bookmark,
  'bookmark-check': bookmarkCheck,
  'building-2': building2,
  calendar,
  check,
  'chevron-down': chevronDown,
  'chevron-right': chevronRight,
  'circle-alert': circleAlert,
  'circle-check': circleCheck,
  'circle-help': circleHelp,
  'clipboard-list': clipboardList,
  clock,
  'clock-alert': clockAlert,
  coins,
  copy,
  'door-open': doorOpen,
  download,
  'external-link': externalLink,
  'file-text': fileText,
  flag,
  globe,
  'heart-handshake': heartHandshake,
  house,
  info,
  languages,
  layers,
  'layout-list': layoutList,
  list,
  locate,
  lock,
  'log-out': logOut,
  mail,
  map: mapIcon,
  'map-pin': mapPin,
  menu,
  'message-circle': messageCircle,
  'messages-square': messagesSquare,
  minus,
  navigation,
  pencil,
  phone,
  plus,
  printer,
  'qr-code': qrCode,
  school,
  search,
  'share-2': share2,
  'shield-alert': shieldAlert,
  siren,
  'sliders-horizontal': slidersHorizontal,
  'triangle-alert': triangleAlert,
  'undo-2': undo2,
  user,
  users,
  'volume-2': volume2,
  x,
} as const;

export type IconName = keyof typeof icons;

/** The shapes of an icon, without the package's own outer tag. Fails the build on a name that is not in the table. */
export function iconShapes(name: string): string {
  const source = (icons as Record<string, string>)[name];
  if (source === undefined) {
    throw new Error(`No icon is called "${name}". Add it to src/ui/icons.ts; the names are those of lucide.dev/icons.`);
  }
  return source
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/\s*\n\s*/g, '')
    .replaceAll(' />', '/>');
}
