/** Where somebody says that the page of a record is wrong. */
import { inAddress, type RecordAddress } from '../model/rules/record-in-address.ts';
import { path } from './paths.ts';

export const WRONG_PATH = '/edit/wrong/';

/** The page with the four reasons; the record stands behind the #, so that no server is told which one. */
export const wrongHref = (record: RecordAddress): string => path(`${WRONG_PATH}#${inAddress(record)}`);
