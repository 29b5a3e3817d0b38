/** The page of data quality in a browser: a number leads to its entries, by hand and by keyboard, and back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
