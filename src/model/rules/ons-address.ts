/** The address by which the Office for National Statistics names an area in linked data: E06000061 is a council. */

const BEGINS = 'http://statistics.data.gov.uk/id/statistical-geography/';

/** @param code as the file of an area has it; undefined where it has none */
export const onsAddress = (code: string | undefined): string | undefined =>
  code === undefined ? undefined : BEGINS + code;
