/** The page of a place. */
import type { RecordOf } from '../../facts/records.ts';
import type { Message } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';
import type { PageContext } from '../context.ts';
import type { Portrait } from '../types.ts';
import { namedBand, nameFacts } from './parts.ts';

export function placePortrait(place: RecordOf<'place'>, context: PageContext): Portrait {
  const { nameOrNull, cite } = context;
  const { coordinates } = place;
  return {
    band: namedBand(place, context),
    view: {
      kind: message(`place-type-${place.placeType}`),
      names: nameFacts(place.name, place.aliases, context),
      within: nameOrNull(place.within),
      country: nameOrNull(place.country),
      position: coordinates
        ? {
            coordinates: positionTold(coordinates),
            precision: message(`precision-${coordinates.precision}`),
          }
        : null,
      note: place.note ?? null,
      restsOn: cite(place.evidence),
    },
  };
}

/** "55.752° north, 37.617° east", the digits as they are recorded. */
function positionTold({ latitude, longitude }: { latitude: number; longitude: number }): Message {
  const digits = (value: number) => ({ degrees: String(Math.abs(value)) });
  return message('place-coordinates', {
    latitude: message(latitude < 0 ? 'place-south' : 'place-north', digits(latitude)),
    longitude: message(longitude < 0 ? 'place-west' : 'place-east', digits(longitude)),
  });
}
