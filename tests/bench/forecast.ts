/** From what was measured here to a whole country: minutes, money, bytes, and where it breaks first. Pure. */
import { line, type Measured } from './growth.ts';

export interface SizeCost {
  services: number;
  cpuSeconds: number;
  peakMemoryMb: number;
  files: number;
  bytes: number;
}

/** Bytes as they are sent, packed with gzip. */
export interface Sent {
  page: number;
  /** Styles, scripts and fonts of a service's page, for a visitor with an empty cache. */
  assets: number;
  /** What the finder loads in a directory of the size of an authority's. */
  finder: number;
}

export interface Assumed {
  ciPerMinute: number;
  ciJobsAtOnce: number;
  ciMinutesAround: number;
  trafficPerGb: number;
  storagePerGb: number;
  visitsAMonth: number;
  pagesAVisit: number;
  firstVisits: number;
  searchingVisits: number;
  changedADay: number;
}

export interface Forecast {
  servicesEach: number;
  /** Of one authority's build, on one processor as fast as the one that was measured on. */
  minutesEach: number;
  memoryMbEach: number;
  /** All authorities built anew: minutes that are paid, and minutes on the clock. */
  minutesAll: number;
  clockMinutesAll: number;
  dollarsAll: number;
  /** A month in which a share of the authorities is built again each day. */
  minutesAMonth: number;
  dollarsAMonth: number;
  files: number;
  bytes: number;
  filesEach: number;
  bytesEach: number;
  storageDollarsAMonth: number;
  trafficBytesAMonth: number;
  trafficDollarsAMonth: number;
  /** The same services in one site and one process, if it held. */
  inOne: { minutes: number; memoryMb: number; files: number; bytes: number };
}

const DAYS = 30;

export function forecast(
  measured: readonly SizeCost[],
  sent: Sent,
  country: { authorities: number; services: number },
  assumed: Assumed,
): Forecast {
  const of = (pick: (size: SizeCost) => number) => {
    const { fixed, each } = line(measured.map((size): Measured => ({ services: size.services, cost: pick(size) })));
    return (services: number): number => fixed + each * services;
  };
  const [seconds, memory, files, bytes] = [
    of(({ cpuSeconds }) => cpuSeconds),
    of(({ peakMemoryMb }) => peakMemoryMb),
    of((size) => size.files),
    of((size) => size.bytes),
  ];
  const { authorities } = country;
  const servicesEach = country.services / authorities;
  const minutesEach = seconds(servicesEach) / 60;
  // A job is paid by the whole minute.
  const paidEach = Math.ceil(minutesEach + assumed.ciMinutesAround);
  const builds = authorities * assumed.changedADay * DAYS;
  const bytesAll = bytes(servicesEach) * authorities;
  const { visitsAMonth } = assumed;
  const traffic =
    visitsAMonth *
    (assumed.pagesAVisit * sent.page + assumed.firstVisits * sent.assets + assumed.searchingVisits * sent.finder);
  return {
    servicesEach,
    minutesEach,
    memoryMbEach: memory(servicesEach),
    minutesAll: paidEach * authorities,
    clockMinutesAll: paidEach * Math.ceil(authorities / assumed.ciJobsAtOnce),
    dollarsAll: paidEach * authorities * assumed.ciPerMinute,
    minutesAMonth: paidEach * builds,
    dollarsAMonth: paidEach * builds * assumed.ciPerMinute,
    files: files(servicesEach) * authorities,
    bytes: bytesAll,
    filesEach: files(servicesEach),
    bytesEach: bytes(servicesEach),
    storageDollarsAMonth: (bytesAll / 1e9) * assumed.storagePerGb,
    trafficBytesAMonth: traffic,
    trafficDollarsAMonth: (traffic / 1e9) * assumed.trafficPerGb,
    inOne: {
      minutes: seconds(country.services) / 60,
      memoryMb: memory(country.services),
      files: files(country.services),
      bytes: bytes(country.services),
    },
  };
}

/** The size of a directory at which a straight line of cost meets a limit; 0 when the fixed part is above it already. */
export function servicesUntil(most: number, measured: readonly Measured[]): number {
  const { fixed, each } = line(measured);
  return Math.max(0, Math.floor((most - fixed) / each));
}
