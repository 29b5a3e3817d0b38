/** Brings <service-map> to a list that it belongs to, once the list stands. */
import { SHOW_PINS } from '../../../model/map-messages.ts';
import { whenStill } from './when-still.ts';

whenStill(SHOW_PINS)
  .then(() => import('./service-map.ts'))
  .catch(() => {
    // The list says all that the map would.
  });
